package org.salience.model.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factor;
import org.salience.model.Manner;
import org.salience.model.Source;
import org.salience.model.SourceKind;

/** Gives each claim of a case its strength, step by step, and finds the bodies it goes back to. */
final class Weighing {
    private final Case matter;
    private final EvidencePolicy policy;
    private final Lineage lineage;
    private final Map<String, WeighedClaim> done = new HashMap<>();
    private final Map<String, Map<Manner, Strength>> inSource = new HashMap<>();
    private final Map<String, Map<Manner, Strength>> servingInSource = new HashMap<>();
    private final Map<String, Boolean> vouched = new HashMap<>();

    Weighing(Case matter, EvidencePolicy policy, LocalDate asOf) {
        this.matter = matter;
        this.policy = policy;
        lineage = new Lineage(matter, asOf);
        for (String id : lineage.order()) {
            if (lineage.isClaim(id)) {
                done.put(id, fresh(lineage.claim(id)));
            } else {
                inSource.put(id, inSource(lineage.source(id), false));
                servingInSource.put(id, inSource(lineage.source(id), true));
            }
            vouched.put(id, vouched(id));
        }
    }

    WeighedClaim weigh(Claim claim) {
        return done.get(claim.id());
    }

    boolean hasFallen(Claim claim) {
        return lineage.hasFallen(claim.id());
    }

    /** Whether a claim counts towards corroboration: a repeat is no firmer in manner than what it repeats. */
    boolean vouches(WeighedClaim weighed) {
        return vouched.get(weighed.claim().id());
    }

    private WeighedClaim fresh(Claim claim) {
        Factor factor = matter.factor(claim.factor());
        Source source = matter.source(claim.in());
        String speaker = matter.speaker(claim);
        boolean unspecific = claim.general() || claim.characterisedBy().isPresent();
        Position position = Position.of(matter.isEnterprise(speaker), factor.bearing(), claim.stance())
                .said(unspecific);
        Ladder ladder = new Ladder(source.kind() + ", " + claim.manner(), policy.weight(source.kind(), claim.manner()));
        if (claim.general()) {
            ladder.cap("general statement", policy.general());
        } else if (position == Position.CONCEDES && claim.characterisedBy().isEmpty() && policy.raisesConcessions()) {
            ladder.raise("against interest", unattested(source.kind()) ? Strength.CREDIBLE : Strength.STRONG);
        }
        ladder.cap("manner: " + claim.manner(), policy.ceiling(claim.manner()));
        if (position.isSelfServing()) {
            ladder.cap("in its own interest", policy.inOwnInterest(claim.manner()));
        }
        claim.characterisedBy().ifPresent(other -> ladder.cap("as characterised by " + other, policy.general()));
        if (!matter.body(speaker).equals(matter.body(source.by()))) {
            ladder.cap("quoted in " + source.id() + ", " + source.kind(), policy.relays(source.kind()));
        }
        quoted(source, ladder);
        origins(claim, Position.of(true, factor.bearing(), claim.stance()).isSelfServing(), ladder);
        return new WeighedClaim(claim, speaker, position, List.copyOf(lineage.roots(claim.id())), ladder.steps);
    }

    /** Nobody vouches that a leak is authentic, or that unsworn testimony is: a concession there is credible at most. */
    private static boolean unattested(SourceKind kind) {
        return kind == SourceKind.LEAK || kind == SourceKind.TESTIMONY;
    }

    private void quoted(Source source, Ladder ladder) {
        Source link = source;
        while (link.via().isPresent()) {
            link = matter.source(link.via().get());
            ladder.cap("known through " + link.id() + ", " + link.kind(), policy.relays(link.kind()));
        }
    }

    /**
     * A claim is no stronger than the strongest of what it goes back to; a body alone sets no limit.
     *
     * @param serving whether the claim serves the enterprise, so that passing on the enterprise's word adds nothing to it
     */
    private void origins(Claim claim, boolean serving, Ladder ladder) {
        List<String> origins = lineage.origins(claim.id());
        if (!origins.isEmpty()) {
            ladder.cap("goes back to " + String.join(", ", origins), strongest(origins, claim.manner(), serving));
        }
    }

    private Strength strongest(List<String> origins, Manner manner, boolean serving) {
        Strength strongest = origins.isEmpty() ? Strength.STRONG : Strength.ABSENT;
        for (String origin : origins) {
            strongest = strongest.max(most(origin, manner, serving));
        }
        return strongest;
    }

    /** The most that a claim can weigh that goes back to a claim, a source or a body alone. */
    private Strength most(String origin, Manner manner, boolean serving) {
        if (lineage.isClaim(origin)) {
            return done.get(origin).strength();
        }
        if (lineage.isSource(origin)) {
            return (serving ? servingInSource : inSource).get(origin).get(manner);
        }
        return serving && matter.isEnterprise(origin) ? policy.inOwnInterest(manner) : Strength.STRONG;
    }

    private Map<Manner, Strength> inSource(Source source, boolean serving) {
        Map<Manner, Strength> strengths = new EnumMap<>(Manner.class);
        for (Manner manner : Manner.values()) {
            Ladder ladder = new Ladder("origin", policy.weight(source.kind(), manner));
            quoted(source, ladder);
            if (serving && matter.isEnterprise(source.by())) {
                ladder.cap("in its own interest", policy.inOwnInterest(manner));
            }
            ladder.cap("origins", strongest(lineage.origins(source.id()), manner, serving));
            strengths.put(manner, ladder.now());
        }
        return strengths;
    }

    private boolean vouched(String id) {
        List<String> origins = lineage.origins(id);
        boolean passedOn = origins.isEmpty() || origins.stream().anyMatch(origin -> vouched.getOrDefault(origin, true));
        return passedOn
                && (!lineage.isClaim(id)
                        || policy.corroboration()
                                .manners()
                                .contains(lineage.claim(id).manner()));
    }

    /** Keeps every change of strength as a step. */
    private static final class Ladder {
        private final List<Step> steps = new ArrayList<>();

        Ladder(String because, Strength start) {
            steps.add(new Step(because, start));
        }

        Strength now() {
            return steps.get(steps.size() - 1).result();
        }

        void cap(String because, Strength most) {
            if (!most.reaches(now())) {
                steps.add(new Step(because, most));
            }
        }

        void raise(String because, Strength most) {
            if (!now().reaches(most)) {
                steps.add(new Step(because, now().raised()));
            }
        }
    }
}
