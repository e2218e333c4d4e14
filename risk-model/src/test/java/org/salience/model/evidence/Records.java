package org.salience.model.evidence;

import java.time.LocalDate;
import org.salience.model.Case;
import org.salience.model.Cases.Scene;

/** Records of scenes and cases, under the standard policy unless told otherwise. */
final class Records {
    private Records() {}

    static EvidenceRecord whole(Scene scene) {
        return of(scene, Perspective.whole());
    }

    static EvidenceRecord whole(Scene scene, EvidencePolicy policy) {
        return whole(scene.matter(), scene.day(), policy);
    }

    static EvidenceRecord whole(Case matter, LocalDate day, EvidencePolicy policy) {
        return EvidenceRecord.of(matter, day, Perspective.whole(), policy);
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
