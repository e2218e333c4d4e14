package org.salience.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;
import org.salience.ungp.Reading;

/**
 * What {@link Assess} is asked to do: a case file, then {@code name=value} in any order; an empty value asks nothing.
 *
 * @param file the case file
 * @param asOf the day as of which the case is seen
 * @param since the earlier day with which it is compared
 * @param perspective whose word counts
 * @param policy what claims weigh
 * @param reading under what the norms are read
 * @param show what to print
 */
record Request(
        Path file,
        Optional<LocalDate> asOf,
        Optional<LocalDate> since,
        Perspective perspective,
        EvidencePolicy policy,
        Reading reading,
        String show) {
    static final String USAGE = """
            usage: Assess CASE_FILE [as-of=DAY] [since=DAY] [WHOSE-WORD=ACTOR] [policy=ID] [reading=ID] [show=WHAT]
              as-of=2025-08-08         see the record as of that day
              since=2025-07-10         say what changed since that day, and why
              according-to=an-actor    suppose that this actor's word alone counts
              contested-by=an-actor    suppose that this actor's word counts wherever it speaks
              agreed-with=an-actor     only what the company and this actor both say
              without-speaker=an-actor, without-publisher=an-actor
                                       leave out what this actor says, or published
              policy=court-like        weigh claims so: salience-evidence | court-like | survivor-centred
              reading=lksg             read the norms so: one of the table of show=readings
              show=report | all | impact:an-impact | why:an-impact | matrix:an-impact
                   | diligence | claims | claim:a-claim | questions | timeline | json
                   | response          every flag and duty, and what each turns on
                   | judged            the same with the assessor's judgements, beside the first
                   | priorities        which impacts come first, and why
                   | readings          under every reading of the norms, and why they part
                   | receipt           what the result was made from, with hashes
                   | classpath         for JShell: jshell --class-path ...""";

    private static final Map<String, Function<String, Perspective>> WHOSE_WORD = new LinkedHashMap<>();

    static {
        WHOSE_WORD.put("according-to", Perspective::strictly);
        WHOSE_WORD.put("contested-by", Perspective::contested);
        WHOSE_WORD.put("agreed-with", Perspective::agreed);
        WHOSE_WORD.put("without-speaker", Perspective::withoutSpeaker);
        WHOSE_WORD.put("without-publisher", Perspective::withoutPublisher);
    }

    private static final List<String> OTHERS = List.of("as-of", "since", "policy", "reading", "show");

    static Request parse(String... args) {
        if (args.length == 0 || args[0].isBlank()) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            if (equals < 0 || !(OTHERS.contains(name) || WHOSE_WORD.containsKey(name))) {
                throw new IllegalArgumentException("cannot read the option \"" + args[i] + "\"\n" + USAGE);
            }
            String value = args[i].substring(equals + 1);
            if (!value.isBlank()) {
                options.put(name, value);
            }
        }
        if (options.containsKey("since") && options.containsKey("show")) {
            throw new IllegalArgumentException("since says what changed, and takes no show\n" + USAGE);
        }
        return new Request(
                Path.of(args[0]),
                day("as-of", options),
                day("since", options),
                perspective(options),
                Optional.ofNullable(options.get("policy"))
                        .map(EvidencePolicy::named)
                        .orElseGet(EvidencePolicy::standard),
                Optional.ofNullable(options.get("reading")).map(Reading::named).orElseGet(Reading::standard),
                options.getOrDefault("show", "report"));
    }

    private static Perspective perspective(Map<String, String> options) {
        List<String> named =
                WHOSE_WORD.keySet().stream().filter(options::containsKey).toList();
        if (named.size() > 1) {
            throw new IllegalArgumentException("choose one of " + String.join(" and ", named) + "\n" + USAGE);
        }
        return named.stream()
                .findFirst()
                .map(name -> WHOSE_WORD.get(name).apply(options.get(name)))
                .orElseGet(Perspective::whole);
    }

    private static Optional<LocalDate> day(String name, Map<String, String> options) {
        String text = options.get(name);
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " must be a day such as 2025-07-10, but was \"" + text + "\"", e);
        }
    }
}
