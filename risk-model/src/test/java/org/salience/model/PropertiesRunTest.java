package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/**
 * A property that nobody runs proves nothing: the build looks for tests by the name of their class, and leaves out what it
 * does not know without a word.
 */
class PropertiesRunTest {
    private static boolean holdsProperties(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(Property.class));
    }

    @Test
    void properties_standInClassesThatTheBuildLooksFor() {
        List<Class<?>> classes = ModuleClasses.beside(PropertiesRunTest.class).stream()
                .filter(PropertiesRunTest::holdsProperties)
                .toList();
        assertFalse(classes.isEmpty());
        classes.forEach(each -> assertTrue(each.getSimpleName().matches(".*(Properties|Test)"), each::getName));
    }

    @Test
    void tests_standInClassesThatTheBuildLooksFor() {
        ModuleClasses.beside(PropertiesRunTest.class).stream()
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(Test.class)))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .forEach(each -> assertTrue(each.getSimpleName().matches(".*(Properties|Test)"), each::getName));
    }

    @Test
    void build_looksForProperties() throws IOException {
        Path parent = Path.of("..", "pom.xml");
        assumeTrue(Files.exists(parent), "the build runs tests in the folder of their module");
        assertTrue(Files.readString(parent).contains("<include>**/*Properties.java</include>"));
    }

    @Test
    void engine_isThere() {
        List<String> engines = ServiceLoader.load(TestEngine.class).stream()
                .map(provider -> provider.get().getId())
                .filter("jqwik"::equals)
                .toList();
        assertEquals(List.of("jqwik"), engines);
    }
}
