package org.salience.model.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.salience.model.Actor;
import org.salience.model.Case;
import org.salience.model.CaseEdits;
import org.salience.model.Cases.Scene;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Manner;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;

/** Random perspectives on a case. */
final class Perspectives {
    private Perspectives() {}

    /** One perspective of each kind, on actors of the case. */
    static List<Perspective> ofEachKind(Case matter, Random random) {
        List<String> actors = matter.actors().stream().map(Actor::id).toList();
        List<String> outside = outside(matter);
        return List.of(
                Perspective.whole(),
                Perspective.strictly(one(actors, random)),
                Perspective.contested(one(actors, random)),
                Perspective.agreed(one(outside, random), one(outside, random)),
                Perspective.withoutSpeaker(one(actors, random)),
                Perspective.withoutPublisher(one(actors, random)));
    }

    /** The actors that can be opposed to the enterprise. */
    static List<String> outside(Case matter) {
        return matter.actors().stream()
                .map(Actor::id)
                .filter(actor -> !matter.isEnterprise(actor) && !matter.isPartOf(matter.enterprise(), actor))
                .toList();
    }

    /** The same scene, in which the enterprise and two others speak more: few random cases have two who agree. */
    static Scene spoken(Scene scene, List<String> others, Random random) {
        Case matter = scene.matter();
        if (matter.claims().isEmpty()) {
            return scene;
        }
        Case.Builder more = CaseEdits.copy(matter);
        for (int i = 0; i < 6; i++) {
            String speaker = i % 2 == 0 ? matter.enterprise() : one(others, random);
            Claim claim = one(matter.claims(), random);
            more.add(Source.builder()
                    .id("word-" + i)
                    .title("word")
                    .by(speaker)
                    .kind(one(List.of(SourceKind.values()), random))
                    .date(DateRange.of(scene.day().plusDays(random.nextInt(8) == 0 ? 1 : 0)))
                    .build());
            more.add(Claim.builder()
                    .id("said-" + i)
                    .in("word-" + i)
                    .by(random.nextInt(6) == 0 ? Optional.of(one(others, random)) : Optional.empty())
                    .stance(random.nextInt(8) == 0 ? Stance.DISPUTES : claim.stance())
                    .factor(claim.factor())
                    .of(claim.of())
                    .manner(random.nextBoolean() ? claim.manner() : Manner.STATES)
                    .general(random.nextInt(6) == 0)
                    .characterisedBy(random.nextInt(8) == 0 ? Optional.of(one(others, random)) : Optional.empty())
                    .build());
        }
        return new Scene(more.build(), scene.day());
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
