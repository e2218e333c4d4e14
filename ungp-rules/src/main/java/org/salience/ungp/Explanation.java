package org.salience.ungp;

import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Stance;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Step;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.internal.PlainText;

/** A derivation as indented text: {@code +} stands for, {@code -} against, {@code x} withdrawn, {@code .} silence. */
final class Explanation {
    private final Case matter;
    private final StandardOfProof standard;
    private final StringBuilder text = new StringBuilder();

    Explanation(Case matter, StandardOfProof standard) {
        this.matter = matter;
        this.standard = standard;
    }

    String of(Derivation derivation) {
        node(derivation, 0);
        return text.toString();
    }

    private void node(Derivation node, int depth) {
        String citations = node.citations().isEmpty()
                ? ""
                : "  [" + node.citations().stream().map(Object::toString).collect(Collectors.joining("; ")) + "]";
        Word word = node.words().at(standard);
        line(
                depth,
                switch (node.kind()) {
                            case RULE -> "[" + word + "] " + node.what();
                            case JUDGEMENT -> node.what();
                            default -> node.what() + ": " + word;
                        }
                        + citations);
        node.note().ifPresent(note -> note.lines().forEach(line -> line(depth + 1, "= " + line)));
        node.evidence().ifPresent(evidence -> evidence(evidence, depth + 1));
        if (node.kind() == Derivation.Kind.NOT_SHOWN && node.restsOnSilence(standard)) {
            line(depth + 1, ". rests on silence");
        }
        if (node.kind() == Derivation.Kind.UNLESS && node.assumesNoException(standard)) {
            line(depth + 1, ". assumes no exception");
        }
        node.parts().forEach(part -> node(part, depth + 1));
    }

    private void evidence(Evidence evidence, int depth) {
        evidence.claims().forEach(claim -> claim(claim, depth));
        evidence.steps().forEach(step -> line(depth, "= " + step));
        evidence.withdrawn()
                .forEach(
                        claim -> line(depth, "x " + claim.id() + " " + Attribution.of(matter, claim) + " (withdrawn)"));
        if (evidence.isContradiction()) {
            line(depth, "= contradiction: open only because of what other facts imply");
        }
        if (evidence.silenced()) {
            line(depth, "= silenced by the perspective");
        }
    }

    private void claim(WeighedClaim weighed, int depth) {
        Claim claim = weighed.claim();
        String sign = claim.stance() == Stance.SUPPORTS ? "+ " : "- ";
        line(
                depth,
                sign + claim.id() + " " + Attribution.of(matter, weighed)
                        + claim.quote()
                                .map(q -> ": \"" + PlainText.of(q) + "\"")
                                .orElse(""));
        line(
                depth + 1,
                weighed.strength() + " ("
                        + weighed.steps().stream().map(Step::toString).collect(Collectors.joining("; "))
                        + ")");
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
