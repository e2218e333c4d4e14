package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others can see of this module: types of the JDK and its own, no nulls by accident, nothing to serialise. */
class PublicApiTest {
    private static final List<Class<?>> PUBLIC = ModuleClasses.beside(Case.class).stream()
            .filter(PublicApiTest::isPublic)
            .filter(type -> !type.getPackageName().endsWith(".databind"))
            .toList();

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    @Test
    void classes_areFound() {
        assertTrue(PUBLIC.containsAll(List.of(Case.class, Case.Builder.class, Claim.Withdrawal.class)));
    }

    @Test
    void signatures_holdTypesOfTheJdkAndOursOnly() {
        List<String> foreign = PUBLIC.stream()
                .flatMap(type -> members(type)
                        .filter(member -> types(member).anyMatch(PublicApiTest::isForeign))
                        .map(member -> type.getName() + ": " + member))
                .toList();
        assertEquals(List.of(), foreign);
    }

    private static Stream<Member> members(Class<?> type) {
        Stream<Member> members = Stream.of(type.getMethods(), type.getConstructors(), type.getFields())
                .flatMap(Arrays::stream);
        return members.filter(member -> member.getDeclaringClass() != Object.class);
    }

    private static Stream<Type> types(Member member) {
        if (member instanceof Field field) {
            return Stream.of(field.getGenericType());
        }
        Executable call = (Executable) member;
        Stream<Type> returned =
                call instanceof Method method ? Stream.of(method.getGenericReturnType()) : Stream.empty();
        return Stream.of(
                        returned,
                        Stream.of(call.getGenericParameterTypes()),
                        Stream.of(call.getGenericExceptionTypes()))
                .flatMap(each -> each);
    }

    private static boolean isForeign(Type type) {
        String name = type.getTypeName();
        return Stream.of("com.fasterxml.", "com.google.", "org.immutables.", ".Immutable")
                .anyMatch(name::contains);
    }

    @Test
    void classes_areFinalOrSealedOrEnums() {
        List<String> open = PUBLIC.stream()
                .filter(type -> !Modifier.isFinal(type.getModifiers()) && !type.isSealed() && !type.isEnum())
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void classes_areNotSerializable() {
        List<String> serializable = PUBLIC.stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), serializable);
    }

    @Test
    void fields_arePublicOnlyAsConstants() {
        List<String> variable = PUBLIC.stream()
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || !Modifier.isStatic(field.getModifiers()))
                .map(Field::toString)
                .toList();
        assertEquals(List.of(), variable);
    }

    @Test
    void constructors_arePublicOnlyInRecordsAndExceptions() {
        List<String> others = PUBLIC.stream()
                .filter(type -> !type.isRecord() && !Throwable.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getConstructors()))
                .map(Constructor::toString)
                .toList();
        assertEquals(List.of(), others);
    }
}
