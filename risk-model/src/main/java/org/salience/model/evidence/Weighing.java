package org.salience.model.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salience.model.Actor;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factor;
import org.salience.model.Source;

/** Gives each claim of a case its strength, step by step, and finds the bodies it goes back to. */
final class Weighing {
    private final Case matter;
    private final EvidencePolicy policy;
    private final Map<String, WeighedClaim> done = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    private final Set<String> fallen;

    /** {@code fallen}: the claims withdrawn or fallen by the day; what goes back to them goes back to nothing there. */
    Weighing(Case matter, EvidencePolicy policy, Set<String> fallen) {
        this.matter = matter;
        this.policy = policy;
        this.fallen = fallen;
        matter.sources().forEach(each -> sources.put(each.id(), each));
        matter.claims().forEach(each -> claims.put(each.id(), each));
        matter.actors().forEach(each -> actors.put(each.id(), each));
    }

    WeighedClaim weigh(Claim claim) {
        WeighedClaim known = done.get(claim.id());
        if (known == null) {
            known = fresh(claim);
            done.put(claim.id(), known);
        }
        return known;
    }

    private WeighedClaim fresh(Claim claim) {
        Factor factor = matter.factor(claim.factor());
        Source source = matter.source(claim.in());
        String speaker = matter.speaker(claim);
        Position position = Position.of(matter.isEnterprise(speaker), factor.bearing(), claim.stance());
        Ladder ladder = new Ladder(source.kind() + ", " + claim.manner(), policy.weight(source.kind(), claim.manner()));
        if (claim.general()) {
            ladder.cap("general statement", policy.general());
        } else if (position == Position.CONCEDES && claim.characterisedBy().isEmpty() && policy.raisesConcessions()) {
            ladder.raise("against interest");
        }
        ladder.cap("manner: " + claim.manner(), policy.ceiling(claim.manner()));
        claim.characterisedBy().ifPresent(other -> ladder.cap("as characterised by " + other, policy.general()));
        quoted(source, ladder);
        origins(claim, ladder);
        return new WeighedClaim(claim, speaker, position, List.copyOf(roots(claim)), ladder.steps);
    }

    private void quoted(Source source, Ladder ladder) {
        Source link = source;
        while (link.via().isPresent()) {
            link = matter.source(link.via().get());
            ladder.cap("known through " + link.id() + ", " + link.kind(), policy.relays(link.kind()));
        }
    }

    /** A claim is no stronger than the strongest of what it goes back to. */
    private void origins(Claim claim, Ladder ladder) {
        List<String> origins = standing(matter.origins(claim));
        Strength strongest = Strength.ABSENT;
        boolean graded = false;
        for (String origin : origins) {
            if (claims.containsKey(origin)) {
                strongest = strongest.max(weigh(claims.get(origin)).strength());
                graded = true;
            } else if (sources.containsKey(origin)) {
                strongest = strongest.max(strengthIn(sources.get(origin), claim));
                graded = true;
            } else {
                return;
            }
        }
        if (graded) {
            ladder.cap("goes back to " + String.join(", ", origins), strongest);
        }
    }

    private List<String> standing(List<String> origins) {
        return origins.stream().filter(origin -> !fallen.contains(origin)).toList();
    }

    private Strength strengthIn(Source origin, Claim claim) {
        Ladder ladder = new Ladder("origin", policy.weight(origin.kind(), claim.manner()));
        quoted(origin, ladder);
        return ladder.now();
    }

    /** Units count as one with the body they belong to: two units of an agency do not corroborate each other. */
    private SortedSet<String> roots(Claim claim) {
        SortedSet<String> roots = new TreeSet<>();
        if (claim.origins().isEmpty()) {
            roots(matter.source(claim.in()), roots);
        } else {
            standing(claim.origins()).forEach(origin -> roots(origin, roots));
        }
        return roots;
    }

    private void roots(Source source, SortedSet<String> roots) {
        if (source.origins().isEmpty()) {
            roots.add(matter.body(matter.publisher(source)));
        } else {
            standing(source.origins()).forEach(origin -> roots(origin, roots));
        }
    }

    private void roots(String origin, SortedSet<String> roots) {
        if (actors.containsKey(origin)) {
            roots.add(matter.body(origin));
        } else if (claims.containsKey(origin)) {
            roots.addAll(roots(claims.get(origin)));
        } else {
            roots(sources.get(origin), roots);
        }
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

        void raise(String because) {
            if (now() != now().raised()) {
                steps.add(new Step(because, now().raised()));
            }
        }
    }
}
