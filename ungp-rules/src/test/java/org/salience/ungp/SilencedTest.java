package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Concepts.RISK_OF_CONTRIBUTING;
import static org.salience.model.Factors.BUILT_FOR_OPERATION;
import static org.salience.model.Factors.FORESEEABLE;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.model.Factors.SPECIFIC_SAFEGUARD;
import static org.salience.model.evidence.StandardOfProof.REASONABLE_GROUNDS;
import static org.salience.ungp.Given.given;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Stance;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.Word;
import org.salience.ungp.Given.Voice;

/**
 * A perspective that leaves out what the company says of its safeguards does not make it silent about them. All agree on
 * what makes it contribute, unless it shows adequate steps against a harm that, all agree, could not be foreseen.
 */
class SilencedTest {
    static Stream<Perspective> leavingOutTheCompany() {
        return Stream.of(
                Perspective.strictly(Given.WATCH),
                Perspective.withoutSpeaker(Given.ACME),
                Perspective.agreed(Given.WATCH),
                Perspective.withoutPublisher(Given.WATCH));
    }

    /** What is agreed, it says too; else it leaves it to the others, so that its word on its safeguard alone is left out. */
    private static Given contributing(Perspective perspective) {
        Given given = given();
        for (Voice voice : List.of(Voice.WATCH_STATES, Voice.ACME_STATES, Voice.HERALD_STATES)) {
            List.of(IMPACT_AT_RISK, SERVES_OPERATION, BUILT_FOR_OPERATION)
                    .forEach(factor -> given.says(voice, Stance.SUPPORTS, factor));
            if (voice != Voice.ACME_STATES || perspective instanceof Perspective.Agreed) {
                given.says(voice, Stance.DISPUTES, FORESEEABLE);
            }
        }
        return given;
    }

    private static Determination seen(Case matter, Perspective perspective) {
        return Cases.determination(
                Assessor.standard().perspective(perspective).assess(matter), RISK_OF_CONTRIBUTING, Given.IMPACT);
    }

    @ParameterizedTest
    @MethodSource("leavingOutTheCompany")
    void whereItNeverSpoke_itIsSilent(Perspective perspective) {
        assertEquals(
                Word.TRUE,
                seen(contributing(perspective).matter(), perspective).words().at(REASONABLE_GROUNDS));
    }

    /** The report quotes its words: every one of the perspectives leaves these out. */
    @ParameterizedTest
    @MethodSource("leavingOutTheCompany")
    void whereItsWordIsLeftOut_itIsOpenAndSaidSo(Perspective perspective) {
        Case quoted = quotedOnItsSafeguard(Given.ACME, perspective);
        Determination determination = seen(quoted, perspective);
        assertEquals(Word.UNKNOWN, determination.words().at(REASONABLE_GROUNDS));
        String text = determination.derivation().explain();
        assertTrue(text.contains("silenced by the perspective"), text);
    }

    /** Nobody says it of itself; it is shown all the same, for what is shown is read on the whole record. */
    @ParameterizedTest
    @MethodSource("leavingOutTheCompany")
    void whereOnlyOthersSpeakToIt_itIsReadOnTheWholeRecord(Perspective perspective) {
        Case shown = quotedOnItsSafeguard("herald", perspective);
        assertEquals(Word.FALSE, seen(shown, Perspective.whole()).words().at(REASONABLE_GROUNDS));
        Determination determination = seen(shown, perspective);
        assertEquals(Word.FALSE, determination.words().at(REASONABLE_GROUNDS));
    }

    @Test
    void whereItsWordIsHeard_itCounts() {
        Case quoted = quotedOnItsSafeguard(Given.ACME, Perspective.whole());
        for (Perspective perspective : List.of(
                Perspective.whole(),
                Perspective.withoutSpeaker(Given.WATCH),
                Perspective.withoutPublisher("herald"),
                Perspective.contested(Given.WATCH))) {
            assertEquals(Word.FALSE, seen(quoted, perspective).words().at(REASONABLE_GROUNDS));
        }
    }

    /** Somebody says of a specific safeguard in the report of watch; watch itself says nothing of it. */
    private static Case quotedOnItsSafeguard(String speaker, Perspective perspective) {
        Given given = contributing(perspective).says(Voice.WATCH_STATES, Stance.SUPPORTS, SPECIFIC_SAFEGUARD);
        String last = "c" + given.matter().claims().size();
        return Cases.replacing(
                given.matter(),
                last,
                claim -> Claim.builder().from(claim).by(speaker).build());
    }
}
