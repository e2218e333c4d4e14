package org.salience.model.evidence;

import java.time.LocalDate;
import org.salience.model.Case;
import org.salience.model.Cases.Scene;

/** Records under the standard policy. */
final class Records {
    private Records() {}

    static EvidenceRecord whole(Scene scene) {
        return of(scene, Perspective.whole());
    }

    static EvidenceRecord of(Scene scene, Perspective perspective) {
        return of(scene.matter(), scene.day(), perspective);
    }

    static EvidenceRecord whole(Case matter, LocalDate day) {
        return of(matter, day, Perspective.whole());
    }

    static EvidenceRecord of(Case matter, LocalDate day, Perspective perspective) {
        return EvidenceRecord.of(matter, day, perspective, EvidencePolicy.standard());
    }
}
