package org.salience.ungp;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Word;
import org.salience.model.norm.Citation;

/**
 * The rules that could ground a conclusion, one step down from it, at reasonable grounds.
 *
 * @param word what the conclusion reads as
 * @param rules the rules, those of each pathway in turn
 */
record Grounds(Word word, List<Derivation> rules) {
    private static final int CITED = 4;

    static Grounds of(Determination determination) {
        return of(determination.derivation());
    }

    private static Grounds of(Derivation derivation) {
        return new Grounds(read(derivation), rules(derivation).toList());
    }

    private static Stream<Derivation> rules(Derivation node) {
        return node.kind() == Derivation.Kind.RULE
                ? Stream.of(node)
                : node.parts().stream().flatMap(Grounds::rules);
    }

    private static Word read(Derivation node) {
        return node.words().at(StandardOfProof.REASONABLE_GROUNDS);
    }

    /** What the rules cite that read as the conclusion does, each once. */
    List<Citation> provisions() {
        return rules.stream()
                .filter(rule -> read(rule) == word)
                .flatMap(rule -> rule.citations().stream())
                .distinct()
                .toList();
    }

    /** Provisions on a page: the first few, and how many more there are. */
    static String cited(List<Citation> provisions) {
        String first = provisions.stream().limit(CITED).map(Citation::toString).collect(Collectors.joining("; "));
        return provisions.size() > CITED ? first + "; and " + (provisions.size() - CITED) + " more" : first;
    }

    /** What an open conclusion turns on: what its open rules ask for and is open, as they put it, each once. */
    List<String> open() {
        return isOpen(word)
                ? rules.stream()
                        .filter(rule -> isOpen(read(rule)))
                        .flatMap(rule -> asked(rule.parts().get(0)))
                        .map(Derivation::what)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The facts behind the rules that read as a word, as they are called, each once. */
    List<String> facts(Word as) {
        return rules.stream()
                .filter(rule -> read(rule) == as)
                .flatMap(Derivation::facts)
                .map(Derivation::what)
                .distinct()
                .toList();
    }

    /** How many different rules there are. */
    long count() {
        return rules.stream().map(Derivation::what).distinct().count();
    }

    /** What must be said with the word of a conclusion that silence decides. */
    static String silence(Determination determination) {
        Derivation derivation = determination.derivation();
        if (derivation.restsOnSilence(StandardOfProof.REASONABLE_GROUNDS)) {
            return " (rests on silence)";
        }
        return derivation.assumesNoException(StandardOfProof.REASONABLE_GROUNDS) ? " (assumes no exception)" : "";
    }

    /** The facts and conclusions that leave a condition open, without what is below them. */
    private static Stream<Derivation> asked(Derivation condition) {
        if (!isOpen(read(condition))) {
            return Stream.empty();
        }
        return switch (condition.kind()) {
            case FACT, CONCEPT, SEVERITY -> Stream.of(condition);
            default -> condition.parts().stream().flatMap(Grounds::asked);
        };
    }

    private static boolean isOpen(Word word) {
        return word == Word.UNKNOWN || word == Word.CONTESTED;
    }
}
