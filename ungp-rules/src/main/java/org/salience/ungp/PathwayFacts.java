package org.salience.ungp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salience.model.Case;
import org.salience.model.Concept;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Factor;
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

    /** What is said of an impact: for its time, from the perspective and on the whole record. */
    private record Seen(Impact impact, EvidenceRecord record, EvidenceRecord whole, Severity severity) {}

    private final Case matter;
    private final List<Pathway> pathways;
    private final Map<String, Seen> seen;
    private final Map<Fact, Standing> supposed;
    private final List<JudgementStatus> judgements;

    private PathwayFacts(
            Case matter,
            List<Pathway> pathways,
            Map<String, Seen> seen,
            Map<Fact, Standing> supposed,
            List<JudgementStatus> judgements) {
        this.judgements = judgements;
        this.matter = matter;
        this.pathways = pathways;
        this.seen = seen;
        this.supposed = supposed;
    }

    static PathwayFacts of(EvidenceRecord record, List<Pathway> pathways, Map<String, Severity> severities) {
        Map<String, Seen> seen = new HashMap<>();
        Map<DateRange, EvidenceRecord> records = new HashMap<>();
        Map<DateRange, EvidenceRecord> whole = new HashMap<>();
        for (Impact impact : record.matter().impacts()) {
            DateRange time = impact.period().orElse(DateRange.of(record.asOf()));
            EvidenceRecord then = records.computeIfAbsent(time, record::holdingOn);
            seen.put(
                    impact.id(),
                    new Seen(
                            impact,
                            then,
                            whole.computeIfAbsent(time, same -> then.whole()),
                            severities.get(impact.id())));
        }
        return new PathwayFacts(record.matter(), pathways, seen, Map.of(), List.of());
    }

    /** The same on some pathways, with some facts supposed to be settled, and without judgements. */
    PathwayFacts supposing(List<Pathway> only, Map<Fact, Standing> settled) {
        return new PathwayFacts(matter, only, seen, settled, List.of());
    }

    /** The same with judgements applied, or without any. */
    PathwayFacts judged(List<JudgementStatus> applied) {
        return new PathwayFacts(matter, pathways, seen, supposed, List.copyOf(applied));
    }

    List<JudgementStatus> judgements() {
        return judgements;
    }

    /** The judgements on a concept by a pathway, in order. */
    List<JudgementStatus> judgements(Concept concept, int pathway) {
        return judgements.stream()
                .filter(each -> each.isOn(concept) && each.isOn(pathways.get(pathway)))
                .toList();
    }

    @Override
    public Optional<Standing> judged(Concept concept, int lane) {
        return judgements.isEmpty()
                ? Optional.empty()
                : judgements(concept, lane / STANDARDS).stream()
                        .map(JudgementStatus::standing)
                        .reduce(JudgementStatus::together);
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
        Evidence evidence = evidence(fact.get(), pathway.impact(), burden);
        return new Lanes.Cell(evidence.standing(), evidence.silenced());
    }

    @Override
    public Word severe(int lane) {
        return severity(lane / STANDARDS).severe();
    }

    Severity severity(int pathway) {
        return seen.get(pathways.get(pathway).impact()).severity();
    }

    /** What is said on a fact for the time of an impact. */
    Evidence evidence(Fact fact, String impact, boolean burden) {
        Evidence evidence = seen.get(impact).record().evidence(fact);
        return burden ? seen.get(impact).whole().evidence(fact).silenced(evidence.silenced()) : evidence;
    }

    EvidenceRecord record(String impact) {
        return seen.get(impact).record();
    }

    /** The facts that some factors make on the pathways and that the case's own structure does not settle. */
    SortedSet<Fact> open(Collection<Factor> factors) {
        SortedSet<Fact> open = new TreeSet<>();
        for (Pathway pathway : pathways) {
            for (Factor factor : factors) {
                pathway.fact(factor)
                        .filter(fact -> structure(fact, pathway).isEmpty())
                        .ifPresent(open::add);
            }
        }
        return open;
    }

    /** What the case's own structure settles as not so: only what nobody supports, directly or by implication. */
    Optional<String> structure(Fact fact, Pathway pathway) {
        Seen of = seen.get(pathway.impact());
        return Structure.settles(fact, pathway, of.impact(), matter)
                .filter(settled -> of.whole().evidence(fact).supporting().isEmpty());
    }
}
