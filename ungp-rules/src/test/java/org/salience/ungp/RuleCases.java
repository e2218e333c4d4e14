package org.salience.ungp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Stance;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Word;
import org.salience.ungp.Given.Voice;

/** The table {@code rule-cases.txt}, whose head says how to read it: by rule, what is said and what the rule makes of it. */
final class RuleCases {
    private static final Pattern LET = Pattern.compile("let ([a-z-]+\\??) += +(.+)");
    private static final Pattern LIKE = Pattern.compile("like (.+)");
    private static final Pattern NEVER = Pattern.compile("NEVER ([A-Z]+) because (.+)");
    private static final Pattern LINE =
            Pattern.compile("(?:(shown|not shown|silenced) +)?(TRUE|FALSE|UNKNOWN|CONTESTED) +(.+)");

    /** What a line has to say of silence. */
    enum Silence {
        /** What would have to be shown, or an exception, is shown: silence decides nothing. */
        SHOWN,
        /** Nobody shows it: the word rests on silence. */
        NOT_SHOWN,
        /** The enterprise shows it, and the perspective leaves out what the enterprise says: silence decides nothing. */
        SILENCED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A claim on a factor, a judgement on a concept or a rating, with its sign. */
    private record Said(boolean byEnterprise, String sign, String name) {}

    /**
     * A line of the table.
     *
     * @param rule the heading under which it stands
     * @param silence what it has to say of silence
     * @param word what the rule makes of it at reasonable grounds
     * @param text the line as it stands
     * @param said what is said
     */
    record Line(String rule, Optional<Silence> silence, Word word, String text, List<Said> said) {
        boolean isJudged() {
            return said.stream().anyMatch(RuleCases::isJudgement);
        }

        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    /**
     * What the table has under one heading.
     *
     * @param lines the cases
     * @param never the words that it declares impossible, each with its reason
     */
    record Block(List<Line> lines, Map<Word, String> never) {}

    /** How the relationship can be other than in the case as given. */
    private static final Map<String, UnaryOperator<Given>> SETTINGS = Map.of(
            "no-product", given -> given.relationship(Given.RELATIONSHIP),
            "investment",
                    given -> given.relationship(
                            Given.RELATIONSHIP, relationship -> relationship.direction(Direction.INVESTMENT)));

    private final Map<String, List<Said>> situations = new HashMap<>();
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    /** The blocks by heading, in order. */
    static Map<String, Block> read() {
        try (InputStream in = RuleCases.class.getResourceAsStream("rule-cases.txt")) {
            RuleCases table = new RuleCases();
            String heading = "";
            for (String line :
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String text = line.strip();
                if (text.startsWith("== ")) {
                    heading = text.substring(3);
                    if (table.blocks.put(heading, new Block(new ArrayList<>(), new HashMap<>())) != null) {
                        throw new IllegalArgumentException("there are two blocks on " + heading);
                    }
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    table.line(heading, text);
                }
            }
            return table.blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String heading, String text) {
        Matcher let = LET.matcher(text);
        Matcher like = LIKE.matcher(text);
        Matcher never = NEVER.matcher(text);
        Matcher line = LINE.matcher(text);
        if (let.matches()) {
            situations.put(let.group(1), said(let.group(2)));
        } else if (like.matches()) {
            block(like.group(1))
                    .lines()
                    .forEach(each -> block(heading)
                            .lines()
                            .add(new Line(heading, each.silence(), each.word(), each.text(), each.said())));
        } else if (never.matches()) {
            block(heading).never().put(Word.valueOf(never.group(1)), never.group(2));
        } else if (line.matches()) {
            Optional<Silence> silence = Optional.ofNullable(line.group(1))
                    .map(kind -> Silence.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_')));
            block(heading)
                    .lines()
                    .add(new Line(
                            heading,
                            silence,
                            Word.valueOf(line.group(2)),
                            text.replaceAll(" +", " "),
                            said(line.group(3))));
        } else {
            throw new IllegalArgumentException("rule-cases.txt: cannot read \"" + text + "\" under " + heading);
        }
    }

    private Block block(String heading) {
        return Optional.ofNullable(blocks.get(heading))
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule-cases.txt: \"" + heading + "\" is the heading of no block before it is used"));
    }

    private List<Said> said(String text) {
        List<Said> said = new ArrayList<>();
        boolean byEnterprise = false;
        String sign = "";
        for (String token : text.split("[ ,]+")) {
            if (token.equals(Given.ACME)) {
                byEnterprise = true;
            } else if (List.of("+", "-", "±", "?").contains(token)) {
                sign = token;
            } else if (SETTINGS.containsKey(token)) {
                said.add(new Said(byEnterprise, sign, token));
            } else if (situations.containsKey(token)) {
                said.addAll(situations.get(token));
            } else if (sign.isEmpty() || !isKnown(token, sign)) {
                throw new IllegalArgumentException("rule-cases.txt: cannot read " + token + " in \"" + text + "\"");
            } else {
                said.add(new Said(byEnterprise, sign, token));
            }
        }
        return said;
    }

    /** Ratings and judgements are for or against. */
    private static boolean isKnown(String name, String sign) {
        return Vocabulary.standard().factor(name).isPresent()
                || Vocabulary.standard().concept(name).isPresent() && "+-".contains(sign);
    }

    private static boolean isJudgement(Said said) {
        return Vocabulary.standard().concept(said.name()).isPresent()
                && !said.name().equals(Concepts.SEVERE.id());
    }

    /** The fictional case that a line describes. */
    static Case matter(Line line) {
        Given given = Given.given();
        line.said().stream()
                .flatMap(said -> Optional.ofNullable(SETTINGS.get(said.name())).stream())
                .forEach(setting -> setting.apply(given));
        line.said()
                .forEach(said ->
                        Vocabulary.standard().factor(said.name()).ifPresent(factor -> claim(given, said, factor)));
        line.said().stream().filter(RuleCases::isJudgement).forEach(said -> judge(given, said));
        Case.Builder matter = given.builder();
        line.said().stream()
                .filter(said -> said.name().equals(Concepts.SEVERE.id()))
                .forEach(said -> matter.add(rating(said)));
        return matter.build();
    }

    private static void claim(Given given, Said said, Factor factor) {
        if (said.sign().equals("?")) {
            given.says(Voice.HERALD_ALLEGES, Stance.SUPPORTS, factor);
        }
        if ("+±".contains(said.sign())) {
            given.says(said.byEnterprise() ? Voice.ACME_STATES : Voice.WATCH_STATES, Stance.SUPPORTS, factor);
        }
        if ("-±".contains(said.sign())) {
            given.says(said.byEnterprise() ? Voice.ACME_STATES : Voice.HERALD_STATES, Stance.DISPUTES, factor);
        }
    }

    /** Judged by an assessor who rests it on the first claim of the line. */
    private static void judge(Given given, Said said) {
        Concept concept = Vocabulary.standard().concept(said.name()).orElseThrow();
        given.judges(
                "judged-" + concept.id(),
                judgement -> judgement
                        .concept(concept.id())
                        .holds(said.sign().equals("+"))
                        .addBecause("c1"));
    }

    private static Rating rating(Said said) {
        return Rating.builder()
                .id("rated")
                .by("assessor-a")
                .on(LocalDate.parse("2031-05-01"))
                .of(Given.IMPACT)
                .scale(RatingValue.of(said.sign().equals("+") ? 4 : 2))
                .scope(RatingValue.of(1))
                .irremediability(RatingValue.of(1))
                .build();
    }
}
