package org.salience.ungp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.internal.Sha256;
import org.salience.model.norm.Citation;

/**
 * One way to read the norms: a versioned set of rules. Immutable and thread-safe.
 *
 * @param id for example {@code salience-default}
 * @param version for example {@code 0.1.0}; changes whenever a result can change
 * @param rules the rules; those for one concept are alternatives
 */
public record Reading(String id, String version, List<Rule> rules) {
    private static final Reading STANDARD = new Reading(
            "salience-default",
            "0.5.0",
            Stream.of(
                            InvolvementRules.rules(),
                            DutyRules.rules(),
                            LeverageRules.rules(),
                            DisengagementRules.rules(),
                            FlagRules.rules())
                    .flatMap(List::stream)
                    .toList());

    /**
     * Creates a reading.
     *
     * @throws NullPointerException if a component is null
     */
    public Reading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        rules = List.copyOf(rules);
    }

    /**
     * {@return the default: the UN Guiding Principles, the OECD guidance of 2018 and Guidelines of 2023, and OHCHR's
     * continuum}
     */
    public static Reading standard() {
        return STANDARD;
    }

    /**
     * {@return the rules for a concept, in order}
     *
     * @param concept the concept
     */
    public List<Rule> rules(Concept concept) {
        return rules.stream().filter(rule -> rule.concept().equals(concept)).toList();
    }

    /**
     * {@return the provisions that the rules cite, each once, in order of first use}
     */
    public List<Citation> citations() {
        return rules.stream()
                .flatMap(rule -> rule.citations().stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the SHA-256 of all that it says: every concept, condition, reason and citation, in order; 64 hexadecimal
     * digits}
     */
    public String sha256() {
        return Sha256.ofParts(ReadingParts.of(this));
    }

    @Override
    public String toString() {
        return id + " " + version + ": " + rules.size() + " rules";
    }
}
