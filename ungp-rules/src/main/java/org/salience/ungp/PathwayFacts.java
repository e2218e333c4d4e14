package org.salience.ungp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salience.model.Fact;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Word;
import org.salience.severity.Severity;

/** The facts of each pathway, as the record has them. A lane is a pathway at a standard of proof. */
final class PathwayFacts implements Lanes.Facts {
    private static final int STANDARDS = StandardOfProof.values().length;

    private final List<Pathway> pathways;
    private final EvidenceRecord record;
    private final EvidenceRecord whole;
    private final Map<String, Impact> impacts = new HashMap<>();
    private final Map<String, Severity> severities;
    private final Map<Fact, Standing> supposed;

    PathwayFacts(
            EvidenceRecord record,
            List<Pathway> pathways,
            Map<String, Severity> severities,
            Map<Fact, Standing> supposed) {
        this.severities = severities;
        this.supposed = supposed;
        this.record = record;
        this.whole = record.whole();
        this.pathways = pathways;
        record.matter().impacts().forEach(impact -> impacts.put(impact.id(), impact));
    }

    static int lane(int pathway, StandardOfProof standard) {
        return pathway * STANDARDS + standard.ordinal();
    }

    Lanes lanes() {
        List<StandardOfProof> standards = new ArrayList<>();
        pathways.forEach(pathway -> standards.addAll(List.of(StandardOfProof.values())));
        return new Lanes(standards);
    }

    @Override
    public Lanes.Cell cell(Factor factor, boolean burden, int lane) {
        Pathway pathway = pathways.get(lane / STANDARDS);
        Optional<Fact> fact = pathway.fact(factor);
        if (fact.isEmpty()) {
            return Lanes.Cell.UNKNOWN;
        }
        if (supposed.containsKey(fact.get())) {
            return new Lanes.Cell(supposed.get(fact.get()), false);
        }
        if (structure(fact.get(), pathway).isPresent()) {
            return new Lanes.Cell(Standing.FALSE, false);
        }
        Evidence evidence = evidence(fact.get(), burden);
        return new Lanes.Cell(evidence.standing(), evidence.silenced());
    }

    @Override
    public Word severe(int lane) {
        return severity(lane / STANDARDS).severe();
    }

    Severity severity(int pathway) {
        return severities.get(pathways.get(pathway).impact());
    }

    Evidence evidence(Fact fact, boolean burden) {
        Evidence seen = record.evidence(fact);
        return burden ? whole.evidence(fact).silenced(seen.silenced()) : seen;
    }

    /** The facts that a book reads on the pathways and that the case's own structure does not settle. */
    SortedSet<Fact> open(RuleBook book) {
        SortedSet<Fact> open = new TreeSet<>();
        for (Pathway pathway : pathways) {
            for (RuleBook.Node node : book.nodes()) {
                Optional.ofNullable(node.factor())
                        .flatMap(pathway::fact)
                        .filter(fact -> structure(fact, pathway).isEmpty())
                        .ifPresent(open::add);
            }
        }
        return open;
    }

    /** What the case's own structure settles: nobody suffices alone where everybody recorded as acting is someone else. */
    Optional<String> structure(Fact fact, Pathway pathway) {
        Impact impact = impacts.get(pathway.impact());
        boolean others = fact.factor().equals(Factors.OWN_ACTIVITY_SUFFICIENT)
                && !impact.by().isEmpty()
                && impact.by().stream().noneMatch(record.matter()::isEnterprise)
                && whole.evidence(fact).supporting().isEmpty();
        return others
                ? Optional.of("everybody recorded as acting is someone else, and nobody claims otherwise")
                : Optional.empty();
    }
}
