package org.salience.severity;

import java.util.List;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Mitigation;
import org.salience.model.Rating;
import org.salience.model.Stance;
import org.salience.model.evidence.EvidenceRecord;

/** Ratings whose mitigations rest only on claims that a record counts: made by its day, not withdrawn, in support. */
final class CountingEvidence {
    private final EvidenceRecord record;

    CountingEvidence(EvidenceRecord record) {
        this.record = record.whole();
    }

    Rating of(Rating rating) {
        return rating.mitigations().isEmpty()
                ? rating
                : Rating.builder()
                        .from(rating)
                        .mitigations(rating.mitigations().stream().map(this::of).toList())
                        .build();
    }

    private Mitigation of(Mitigation mitigation) {
        List<String> counting =
                mitigation.because().stream().filter(this::counts).toList();
        boolean bears = counting.stream()
                .map(record.matter()::claim)
                .anyMatch(claim ->
                        claim.stance() == Stance.SUPPORTS && claim.of().stream().anyMatch(mitigation.by()::contains));
        return new Mitigation(mitigation.of(), mitigation.to(), mitigation.by(), bears ? counting : List.of());
    }

    private boolean counts(String id) {
        Case matter = record.matter();
        Claim claim = matter.claim(id);
        return record.facts().stream()
                .filter(evidence -> isOf(evidence.fact(), claim))
                .flatMap(evidence -> evidence.claims())
                .anyMatch(each -> each.claim().id().equals(id));
    }

    private static boolean isOf(Fact fact, Claim claim) {
        return fact.factor().id().equals(claim.factor()) && fact.subjects().equals(claim.of());
    }
}
