package org.salience.ungp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Concept;
import org.salience.model.Nearest;
import org.salience.model.internal.Sha256;
import org.salience.model.norm.Citation;

/**
 * One way to read the norms: a versioned set of rules. {@link #standard()} is the default; {@link #all()} names those that
 * ship beside it, each of which replaces single concepts. To try a definition of one's own takes a line:
 *
 * <pre>{@code
 * before.changesTo(assessor.reading(Reading.standard().replacing(SUBSTANTIAL,
 *         Rule.of(SUBSTANTIAL, fact(SPECIFIC_TO_HARM), "Only the means of the harm.", Oecd.Q29_FACTORS))).assess(matter))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id for example {@code salience-default}
 * @param version for example {@code 0.1.0}; changes whenever a result can change
 * @param rules the rules; those for one concept are alternatives
 * @param replaced the concepts whose rules were replaced or added to in making it from another reading, each once, in the
 *     order of replacing; every derivation says so where it comes to one of them
 */
public record Reading(String id, String version, List<Rule> rules, List<Concept> replaced) {
    private static final String MADE_FROM = "+";
    private static final int DIGITS = 8;

    private static final Reading STANDARD = new Reading(
            "salience-default",
            "0.6.0",
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
     * @throws IllegalArgumentException if the id or the version is blank
     */
    public Reading {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(replaced, "replaced");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a reading needs an id and a version, but was given \"" + id
                    + "\" and \"" + version + "\"; reports and receipts name it so");
        }
        rules = List.copyOf(rules);
        replaced = List.copyOf(replaced);
    }

    /**
     * Creates a reading that replaces nothing.
     *
     * @param id the id
     * @param version the version
     * @param rules the rules; those for one concept are alternatives
     */
    public Reading(String id, String version, List<Rule> rules) {
        this(id, version, rules, List.of());
    }

    /**
     * {@return the default: the UN Guiding Principles, the OECD guidance of 2018 and Guidelines of 2023, and OHCHR's
     * continuum}
     */
    public static Reading standard() {
        return STANDARD;
    }

    private static final class Holder {
        static final List<Reading> ALL = List.of(
                STANDARD,
                StrictKnowledge.reading(),
                TwoAxes.reading(),
                NarrowReach.reading(),
                CustodyIsNoLink.reading(),
                UpkeepContributes.reading(),
                CircumstantialLink.reading(),
                LeaveAtOnce.reading(),
                CsdddRules.reading(),
                LksgRules.reading());
    }

    /**
     * {@return the readings that ship, the default first: what each replaces, under which provisions and against which
     * rival, is in {@code examples/docs/readings.md}}
     *
     * <p>The version of a rival is its own, a plus, and that of the default whose other rules it keeps.
     */
    public static List<Reading> all() {
        return Holder.ALL;
    }

    /**
     * {@return the reading with an id}
     *
     * @param id for example {@code strict-knowledge}
     * @throws IllegalArgumentException if no reading that ships has it; the message names the nearest, or all that do
     */
    public static Reading named(String id) {
        Objects.requireNonNull(id, "id");
        return all().stream()
                .filter(reading -> reading.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reading is called \"" + id + "\""
                        + Nearest.hint(id, all().stream().map(Reading::id).toList())));
    }

    /**
     * {@return this reading with other rules for one concept and nothing else changed}
     *
     * <p>The result is named after what it was made from, for example {@code salience-default+substantial
     * 0.5.0+5c1d09e2}: the id says which concepts, the end of the version is the beginning of the hash of all rules, so that
     * no two such readings have one name. {@link #withName} gives it another.
     *
     * @param concept the concept
     * @param grounds its rules from now on, alternatives to each other; {@link Rule#never} to take every ground away
     * @throws IllegalArgumentException if there is no rule, or one concludes another concept or is given twice
     */
    public Reading replacing(Concept concept, Rule... grounds) {
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(grounds, "grounds");
        return replacing(concept, Arrays.asList(grounds));
    }

    Reading replacing(Concept concept, List<Rule> grounds) {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("to replace " + concept.id()
                    + " takes a rule, but none is given; Rule.never(...) takes every ground away");
        }
        for (Rule rule : grounds) {
            if (!rule.concept().equals(concept)) {
                throw new IllegalArgumentException(
                        "what replaces " + concept.id() + " must conclude it, but the rule \"" + rule.because()
                                + "\" concludes " + rule.concept().id());
            }
        }
        if (Set.copyOf(grounds).size() < grounds.size()) {
            throw new IllegalArgumentException(
                    "what replaces " + concept.id() + " must name each rule once, but one is given twice");
        }
        Set<Concept> now = new LinkedHashSet<>(replaced);
        now.add(concept);
        List<Rule> changed = swapped(concept, grounds);
        String name = id.endsWith(MADE_FROM + concept.id()) ? id : id + MADE_FROM + concept.id();
        String base = version.contains(MADE_FROM) ? version.substring(0, version.indexOf(MADE_FROM)) : version;
        String digits = new Reading(name, base, changed).sha256().substring(0, DIGITS);
        return new Reading(name, base + MADE_FROM + digits, changed, List.copyOf(now));
    }

    /** The rules stand where those stood which they replace, so that concepts keep their order. */
    private List<Rule> swapped(Concept concept, List<Rule> grounds) {
        List<Rule> changed = new ArrayList<>();
        boolean put = false;
        for (Rule rule : rules) {
            if (!rule.concept().equals(concept)) {
                changed.add(rule);
            } else if (!put) {
                changed.addAll(grounds);
                put = true;
            }
        }
        if (!put) {
            changed.addAll(grounds);
        }
        return changed;
    }

    /**
     * {@return this reading with one more ground for a concept}, which counts as replaced; named as by {@link #replacing}
     *
     * @param ground the rule
     * @throws IllegalArgumentException if the concept has this ground already
     */
    public Reading adding(Rule ground) {
        Objects.requireNonNull(ground, "ground");
        List<Rule> before = rules(ground.concept());
        if (before.contains(ground)) {
            throw new IllegalArgumentException("a ground must be new, but " + name() + " has this one for "
                    + ground.concept().id() + " already: \"" + ground.because() + "\"");
        }
        return replacing(
                ground.concept(),
                Stream.concat(before.stream(), Stream.of(ground)).toList());
    }

    /**
     * {@return the same rules under another name}
     *
     * @param other the id
     * @param otherVersion the version
     */
    public Reading withName(String other, String otherVersion) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(otherVersion, "otherVersion");
        return new Reading(other, otherVersion, rules, replaced);
    }

    /**
     * {@return the rules for a concept, in order}
     *
     * @param concept the concept
     */
    public List<Rule> rules(Concept concept) {
        Objects.requireNonNull(concept, "concept");
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
     * {@return the SHA-256 of all that it says: every concept, condition, reason and citation, in order, and what it
     * replaced; 64 hexadecimal digits}
     */
    public String sha256() {
        return Sha256.ofParts(ReadingParts.of(this));
    }

    /** Id and version. */
    String name() {
        return id + " " + version;
    }

    /**
     * {@return for example {@code lksg 0.1.0+0.5.0: 31 rules, replaces directly linked, contributes}}
     */
    @Override
    public String toString() {
        return name() + ": " + rules.size() + " rules"
                + (replaced.isEmpty()
                        ? ""
                        : ", replaces " + replaced.stream().map(Concept::label).collect(Collectors.joining(", ")));
    }
}
