package org.salience.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salience.model.evidence.EvidencePolicy;
import org.salience.model.evidence.Perspective;

/** What {@link Assess} is asked to do: a case file, then {@code name=value} in any order; an empty value asks nothing. */
record Request(Path file, Optional<LocalDate> asOf, Perspective perspective, EvidencePolicy policy, String show) {
    static final String USAGE = """
            usage: Assess CASE_FILE [as-of=DAY] [according-to=ACTOR | contested-by=ACTOR] [policy=ID] [show=WHAT]
              as-of=2025-07-10         see the record as of that day
              according-to=an-actor    suppose that this actor's word alone counts
              contested-by=an-actor    suppose that this actor's word counts wherever it speaks
              policy=court-like        weigh claims so: salience-evidence | court-like | survivor-centred
              show=report | all | impact:an-impact | why:an-impact | claims | questions | json
                   | receipt           what the result was made from, with hashes""";

    private static final List<String> NAMES = List.of("as-of", "according-to", "contested-by", "policy", "show");

    static Request parse(String... args) {
        if (args.length == 0 || args[0].isBlank()) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            if (equals < 0 || !NAMES.contains(name)) {
                throw new IllegalArgumentException("cannot read the option \"" + args[i] + "\"\n" + USAGE);
            }
            String value = args[i].substring(equals + 1);
            if (!value.isBlank()) {
                options.put(name, value);
            }
        }
        return new Request(
                Path.of(args[0]),
                Optional.ofNullable(options.get("as-of")).map(Request::day),
                perspective(options),
                Optional.ofNullable(options.get("policy"))
                        .map(EvidencePolicy::named)
                        .orElseGet(EvidencePolicy::standard),
                options.getOrDefault("show", "report"));
    }

    private static Perspective perspective(Map<String, String> options) {
        if (options.containsKey("according-to") && options.containsKey("contested-by")) {
            throw new IllegalArgumentException("choose one of according-to and contested-by\n" + USAGE);
        }
        if (options.containsKey("according-to")) {
            return Perspective.strictly(options.get("according-to"));
        }
        return options.containsKey("contested-by")
                ? Perspective.contested(options.get("contested-by"))
                : Perspective.whole();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("as-of must be a day such as 2025-07-10, but was \"" + text + "\"", e);
        }
    }
}
