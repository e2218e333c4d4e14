package org.salience.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the factors that a case defines, and finds those that it names. */
final class FactorCheck {
    private static final Pattern PREFIXED = Pattern.compile("[a-z][a-z0-9-]*:[a-z][a-z0-9-]*");

    private final Map<String, Factor> factors = new HashMap<>();
    private final Findings found;

    FactorCheck(Findings found) {
        this.found = found;
    }

    void factor(Factor factor) {
        if (!PREFIXED.matcher(factor.id()).matches()) {
            found.add(Problem.of(
                    Findings.path("factors", factor.id()),
                    "a factor id with a prefix that says whose it is, for example aclu:bespoke",
                    Findings.quoted(factor.id())));
        }
        if (factors.put(factor.id(), factor) != null) {
            found.add(Problem.of(
                    Findings.path("factors", factor.id()),
                    "each factor once",
                    Findings.quoted(factor.id()) + " twice"));
        }
        if (factor.signature().isEmpty()) {
            found.add(Problem.of(Findings.path("factors", factor.id(), "of"), "at least one kind of subject", "none"));
        }
        for (int i = 0; i < factor.sources().size(); i++) {
            found.provision(
                    Findings.path("factors", factor.id(), "sources", i),
                    factor.sources().get(i));
        }
    }

    /** A factor, or null after reporting that there is none with the id. */
    @Nullable
    Factor known(String field, String id) {
        Factor own = factors.get(id);
        Factor factor = own != null ? own : Vocabulary.standard().factor(id).orElse(null);
        if (factor == null) {
            boolean concept = Vocabulary.standard().concept(id).isPresent();
            found.add(Problem.of(
                            found.here(field),
                            concept
                                    ? "a factor: conclusions such as this one go under \"opinions\""
                                    : "a factor of the vocabulary, or one that the case defines under \"factors\"",
                            Findings.quoted(id))
                    .withNearest(
                            concept
                                    ? Optional.empty()
                                    : Nearest.to(
                                            id,
                                            Stream.concat(
                                                    Vocabulary.standard().factors().stream()
                                                            .map(Factor::id),
                                                    factors.keySet().stream()))));
        }
        return factor;
    }

    void allKnown(String field, List<String> ids) {
        for (String id : ids) {
            known(field + "/" + id, id);
        }
    }
}
