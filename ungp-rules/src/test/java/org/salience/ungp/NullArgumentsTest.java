package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;
import org.salience.model.RatingValue;
import org.salience.model.Source;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.Perspective;
import org.salience.model.norm.Citation;
import org.salience.model.norm.NormCatalog;
import org.salience.model.norm.Provision;
import org.salience.model.norm.Ungp;
import org.salience.severity.Priorities;
import org.salience.severity.Prioritizer;
import org.salience.severity.RatingScheme;
import org.salience.severity.Severity;
import org.salience.severity.SeverityScorer;

/** A null that a caller passes is refused where it comes in, by the name of the parameter, and not somewhere inside. */
class NullArgumentsTest {
    private static final Set<String> PACKAGES = Set.of(
            "org.salience.model",
            "org.salience.model.json",
            "org.salience.model.norm",
            "org.salience.severity",
            "org.salience.ungp");
    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        Case matter = Given.given().supports(Factors.BUSINESS_RELATIONSHIP).matter();
        Assessment assessment = Assessor.standard().assess(matter);
        Reading reading = Reading.standard();
        Map<Class<?>, Object> samples = new HashMap<>();
        Stream.of(
                        "x",
                        LocalDate.EPOCH,
                        DateRange.of(LocalDate.EPOCH),
                        Concepts.SUBSTANTIAL,
                        Factors.SUPPLIED,
                        Vocabulary.standard(),
                        NormCatalog.standard(),
                        matter,
                        matter.claims().get(0),
                        matter.impacts().get(0),
                        matter.sources().get(0),
                        matter.fact(matter.claims().get(0)),
                        Problem.of("/x", "x", "x"),
                        reading,
                        reading.rules().get(0),
                        RuleBook.standard(),
                        Assessor.standard(),
                        assessment,
                        assessment.involvements().get(0),
                        assessment.determinations().get(0),
                        assessment.dueDiligence(),
                        RatingScheme.standard(),
                        SeverityScorer.standard(),
                        Prioritizer.standard())
                .forEach(sample -> samples.put(sample.getClass(), sample));
        samples.put(Case.Builder.class, Case.builder());
        samples.put(Claim.class, matter.claims().get(0));
        samples.put(Impact.class, matter.impacts().get(0));
        samples.put(Source.class, matter.sources().get(0));
        samples.put(Fact.class, matter.fact(matter.claims().get(0)));
        samples.put(Factor.class, Factors.SUPPLIED);
        samples.put(Concept.class, Concepts.SUBSTANTIAL);
        samples.put(Condition.class, reading.rules().get(0).when());
        samples.put(Perspective.class, Perspective.whole());
        samples.put(EvidencePolicy.class, EvidencePolicy.standard());
        samples.put(EvidenceRecord.class, assessment.record());
        samples.put(Provision.class, Ungp.PRINCIPLE_13_A);
        samples.put(Citation.class, Citation.of(Ungp.PRINCIPLE_13_A));
        samples.put(RatingValue.class, RatingValue.of(1));
        samples.put(Severity.class, assessment.severity(Given.IMPACT));
        samples.put(Priorities.class, assessment.priorities());
        samples.put(InvalidCaseException.class, new InvalidCaseException("x", List.of(Problem.of("/x", "x", "x"))));
        samples.put(Path.class, Path.of("x"));
        samples.put(List.class, List.of());
        samples.put(Collection.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(SortedMap.class, new TreeMap<>());
        samples.put(Optional.class, Optional.empty());
        samples.put(Object.class, "x");
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(double.class, 0.5);
        samples.put(boolean.class, false);
        return samples;
    }

    private static Optional<Object> sample(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        }
        return Optional.ofNullable(SAMPLES.get(type));
    }

    @Test
    void everyNull_isRefusedByTheNameOfItsParameter() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Class<?> type : publicTypes()) {
            for (Executable call : calls(type)) {
                for (int i = 0; i < call.getParameterCount(); i++) {
                    Parameter parameter = call.getParameters()[i];
                    Optional<String> answer = parameter.getType().isPrimitive() ? Optional.empty() : answer(call, i);
                    asked += answer.isPresent() ? 1 : 0;
                    answer.filter(said -> !said.equals(parameter.getName()))
                            .ifPresent(said -> wrong.add(type.getSimpleName() + "." + call.getName() + " "
                                    + parameter.getName() + ": " + said));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(asked > 200, "only " + asked + " parameters were tried");
    }

    /** What the call says of a null in one place and samples in all others; empty if there is no sample. */
    private static Optional<String> answer(Executable call, int nulled) {
        Object[] arguments = new Object[call.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            if (i != nulled) {
                Optional<Object> sample = sample(call.getParameterTypes()[i]);
                if (sample.isEmpty()) {
                    return Optional.empty();
                }
                arguments[i] = sample.get();
            }
        }
        Optional<Object> on = call instanceof Method && !Modifier.isStatic(call.getModifiers())
                ? sample(call.getDeclaringClass())
                : Optional.of("");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (call instanceof Method method) {
                method.invoke(on.get(), arguments);
            } else {
                ((java.lang.reflect.Constructor<?>) call).newInstance(arguments);
            }
            return Optional.of("taken");
        } catch (InvocationTargetException e) {
            return Optional.of(
                    e.getCause() instanceof NullPointerException
                            ? String.valueOf(e.getCause().getMessage())
                            : e.getCause().toString());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Executable> calls(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic())
                .filter(call ->
                        !call.getName().equals("equals") && !call.getName().equals("compareTo"))
                .filter(call -> !(type.isEnum() && call.getName().equals("valueOf")))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static List<Class<?>> publicTypes() {
        return Stream.of(Case.class, RatingScheme.class, Assessor.class)
                .flatMap(one -> names(one).stream())
                .filter(name -> PACKAGES.contains(name.substring(0, name.lastIndexOf('.'))))
                .<Class<?>>map(NullArgumentsTest::load)
                .filter(NullArgumentsTest::isPublic)
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NullArgumentsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The classes of the module of one: it lies in a folder, or in a jar once it is packaged. */
    private static List<String> names(Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return names(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return names(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
