package org.salience.ungp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.Impact;
import org.salience.model.ImpactLink;
import org.salience.model.SubjectKind;
import org.salience.model.Track;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.internal.PlainText;
import org.salience.model.norm.Citation;
import org.salience.model.norm.NormCatalog;

/** What a report says of one impact: findings, reasons, what else is on record, what is open, and duties. */
final class ImpactSection {
    private final Page page;
    private final Assessment assessment;
    private final Assessment ownWord;
    private final Case matter;
    private final ImpactInvolvement involvement;
    private final int lines;

    /**
     * Prepares the section.
     *
     * @param lines how many lines one claim may take
     */
    ImpactSection(Page page, Assessment assessment, Assessment ownWord, ImpactInvolvement involvement, int lines) {
        this.lines = lines;
        this.page = page;
        this.assessment = assessment;
        this.ownWord = ownWord;
        this.matter = assessment.matter();
        this.involvement = involvement;
    }

    void write() {
        Impact impact = involvement.impact();
        page.line("");
        String rights = rights(impact);
        page.wrapped(
                "IMPACT  ",
                "        ",
                PlainText.of(impact.title()) + (rights.isEmpty() ? "" : "  (" + rights + ")") + "  " + impact.id());
        involvement.pathways().forEach(pathway -> page.wrapped("  ", "    ", path(pathway)));
        page.row("", StandardOfProof::toString);
        page.row(
                "risk of harm",
                standard -> involvement.finding(Track.RISK, standard).cell());
        page.row(
                "harm that occurred",
                standard -> involvement.finding(Track.OCCURRED, standard).cell());
        ownWord();
        page.labelled("", "severity", assessment.severity(impact.id()).toString());
        remarks();
        judged();
        Set<Fact> shown = new HashSet<>();
        why(shown);
        alsoOnRecord(shown);
        followsFrom();
        open();
        wouldChange();
        response();
    }

    /** Articles by instrument, in the order of their numbers: {@code ICCPR 9, 13; UDHR 9}. */
    private static String rights(Impact impact) {
        Map<String, List<String>> articles = new TreeMap<>();
        for (String id : impact.rights()) {
            String label = NormCatalog.standard().right(id).orElseThrow().label();
            int blank = label.lastIndexOf(' ');
            articles.computeIfAbsent(label.substring(0, blank), instrument -> new ArrayList<>())
                    .add(label.substring(blank + 1));
        }
        return articles.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream()
                                .sorted(Comparator.comparingInt(String::length)
                                        .thenComparing(Comparator.naturalOrder()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String path(Pathway pathway) {
        StringBuilder path = new StringBuilder(Attribution.name(matter, pathway.enterprise()));
        pathway.relationship().map(matter::relationship).ifPresent(relationship -> {
            path.append(" > ").append(Attribution.name(matter, relationship.with()));
            relationship.user().ifPresent(user -> path.append(", used by ").append(Attribution.name(matter, user)));
        });
        pathway.product()
                .ifPresent(product -> path.append(" > ")
                        .append(PlainText.of(matter.product(product).name())));
        return path.toString();
    }

    private void ownWord() {
        if (assessment.record().perspective().equals(ownWord.record().perspective())) {
            return;
        }
        String label = "company's word alone";
        if (ownWord.record().facts().stream().noneMatch(this::spoken)) {
            page.labelled("", label, "nothing that it published itself is on record");
            return;
        }
        ImpactInvolvement own = ownWord.involvement(involvement.impact().id());
        boolean follows = Stream.of(Track.values())
                .flatMap(track -> Stream.of(StandardOfProof.values()).map(standard -> own.finding(track, standard)))
                .anyMatch(Finding::isInvolved);
        if (!follows) {
            page.labelled("", label, concession());
            return;
        }
        page.row(label, standard -> {
            Finding occurred = own.finding(Track.OCCURRED, standard);
            Finding risk = own.finding(Track.RISK, standard);
            return occurred.isInvolved() ? occurred.cell() : risk.isInvolved() ? risk.cell() : "nothing follows";
        });
    }

    /** What the company's own word comes to where no involvement follows from it. */
    private String concession() {
        String impact = involvement.impact().id();
        boolean conceded = Stream.of(Factors.IMPACT_OCCURS, Factors.IMPACT_AT_RISK)
                .map(factor -> ownWord.involvement(impact).record().evidence(new Fact(factor, List.of(impact))))
                .anyMatch(evidence -> evidence.standing().support() != Strength.ABSENT);
        return conceded ? "no involvement follows from it" : "no adverse impact conceded";
    }

    /** What question marks mean, and what is missing where the record does not suffice. */
    private void remarks() {
        for (Track track : List.of(Track.RISK, Track.OCCURRED)) {
            Finding finding = involvement.finding(track, StandardOfProof.REASONABLE_GROUNDS);
            String of = track == Track.RISK ? "risk of harm: " : "harm that occurred: ";
            if (finding.isOpenAbove()) {
                page.wrapped("  ? ", "    ", of + finding.ceiling().on(track) + " is indicated, but open");
            }
            finding.insufficiency().ifPresent(why -> page.wrapped("  = ", "    ", of + explained(why, track)));
        }
    }

    /** What an assessor judged of the impact, and what would then be found beside what is indicated. */
    private void judged() {
        String impact = involvement.impact().id();
        List<JudgementStatus> judgements = assessment.judgements().stream()
                .filter(each -> each.isShown() && each.isOn(impact))
                .toList();
        if (judgements.isEmpty()) {
            return;
        }
        page.line("");
        page.wrapped(
                "JUDGED  ",
                "        ",
                "by the assessor, personally: beside what the record indicates, never in its place");
        judgements.forEach(each -> judged(each, impact));
        if (judgements.stream().anyMatch(JudgementStatus::isApplied)) {
            page.row("", StandardOfProof::toString);
            ImpactInvolvement indicated = assessment.asIndicated().involvement(impact);
            ImpactInvolvement then = assessment.asJudged().orElseThrow().involvement(impact);
            beside("risk", indicated, then, Track.RISK);
            beside("occurred", indicated, then, Track.OCCURRED);
        }
    }

    private void judged(JudgementStatus status, String impact) {
        String because = String.join(", ", status.judgement().because());
        String with = (because.isEmpty() ? "" : ", on " + because) + "; "
                + (status.isApplied() ? status.why() : "not applied: " + status.state() + ", " + status.why());
        String grounds = PlainText.of(status.judgement().grounds()).replace('"', '\'');
        page.labelled("", status.who(), new Page.Quotation(status.what(impact), grounds, with), Math.max(3, lines));
    }

    private void beside(String of, ImpactInvolvement indicated, ImpactInvolvement judged, Track track) {
        boolean same = Stream.of(StandardOfProof.values())
                .allMatch(standard -> indicated
                        .finding(track, standard)
                        .cell()
                        .equals(judged.finding(track, standard).cell()));
        page.row(
                of + (same ? ", either way" : ", as indicated"),
                standard -> indicated.finding(track, standard).cell());
        if (!same) {
            page.row(
                    of + ", as judged",
                    standard -> judged.finding(track, standard).cell());
        }
    }

    private String explained(Insufficiency why, Track track) {
        return switch (why) {
            case NO_PATHWAY_RECORDED -> "the case names no relationship through which it is tied to the enterprise";
            case NOT_ALLEGED ->
                onWhoseWord()
                        + involvement
                                .determination(Involvement.DIRECTLY_LINKED, track)
                                .derivation()
                                .missing();
            case CONTESTED -> "what is said is contested";
            case BELOW_STANDARD -> "what is said does not meet the standard";
        };
    }

    /** On one party's word alone it matters what that party does not say, not what nobody says. */
    private String onWhoseWord() {
        if (assessment.record().perspective() instanceof Perspective.Strictly strictly) {
            boolean company = strictly.actor().equals(matter.enterprise());
            return (company ? concession() + "; " : "") + Attribution.name(matter, strictly.actor())
                    + " does not claim: ";
        }
        boolean whole = assessment.record().perspective().equals(Perspective.whole());
        return whole ? "nothing that counts says: " : "what counts from this perspective does not say: ";
    }

    private void why(Set<Fact> shown) {
        Finding headline = involvement.headline();
        Derivation derivation = involvement.derivation();
        page.line("");
        if (!headline.isInvolved()) {
            page.line("WHY  " + headline + ", at " + headline.standard());
            seen(derivation.nodes()).filter(this::spoken).forEach(fact -> sides(fact, shown));
            return;
        }
        page.line("WHY  " + headline + ", at " + headline.standard()
                + derivation
                        .modality()
                        .map(manner -> "; no firmer than " + manner.participle())
                        .orElse(""));
        page.wrapped("  under ", "        ", norms(derivation, headline.standard()));
        derivation.grounds().forEach(ground -> ground(ground, shown));
        derivation.silent(headline.standard()).forEach(this::silence);
        seen(derivation.carrying(headline.standard())).filter(this::spoken).forEach(fact -> sides(fact, shown));
    }

    /** What the facts behind a conclusion look like from the perspective; a burden is read on the whole record. */
    private Stream<Evidence> seen(Stream<Derivation> nodes) {
        return facts(nodes).map(evidence -> involvement.record().evidence(evidence.fact()));
    }

    private static Stream<Evidence> facts(Stream<Derivation> nodes) {
        return nodes.flatMap(node -> node.evidence().stream());
    }

    private boolean spoken(Evidence evidence) {
        return evidence.claims().findAny().isPresent();
    }

    /** Whatever else is said on this impact, by anybody, that did not carry the headline; and what was taken back. */
    private void alsoOnRecord(Set<Fact> shown) {
        Set<String> reached = involvement.reached();
        List<Evidence> others = involvement.record().facts().stream()
                .filter(evidence -> reached.containsAll(evidence.fact().subjects()))
                .filter(evidence -> !shown.contains(evidence.fact()))
                .filter(this::spoken)
                .toList();
        List<Claim> otherTimes = involvement.record().ofAnotherTime().stream()
                .filter(claim -> reached.containsAll(claim.of()))
                .toList();
        List<Claim> withdrawn = withdrawn();
        if (others.isEmpty() && withdrawn.isEmpty() && otherTimes.isEmpty()) {
            return;
        }
        page.line("");
        page.line("ALSO ON RECORD");
        others.forEach(evidence -> sides(evidence, shown, Math.max(1, lines - 1)));
        withdrawn.forEach(claim -> TakenBack.write(page, assessment, claim));
        otherTimes.forEach(claim -> page.labelled(
                "~ ",
                label(matter.fact(claim)),
                "of another time, " + matter.holds(claim).get() + ": " + Attribution.of(matter, claim) + ", "
                        + claim.stance().id() + Attribution.quoted(claim.quote())));
    }

    /** Which measure is meant, or of which other impact it is said and only lends its weight to this one. */
    private String about(Fact fact) {
        for (int i = 0; i < fact.subjects().size(); i++) {
            SubjectKind kind = fact.factor().signature().get(i);
            String subject = fact.subjects().get(i);
            if (kind == SubjectKind.MEASURE) {
                return "\"" + PlainText.of(matter.measure(subject).title()) + "\": ";
            }
            if (kind == SubjectKind.IMPACT
                    && !subject.equals(involvement.impact().id())
                    && !fact.factor().equals(Factors.FOLLOWS_FROM)) {
                return "said on " + subject + ", here by implication: ";
            }
        }
        return "";
    }

    /** The claims on which something here rested before they were taken back, by id. */
    List<Claim> withdrawn() {
        return involvement.determinations().stream()
                .flatMap(determination -> determination.derivation().withdrawn().stream())
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    private void ground(Derivation.Ground ground, Set<Fact> shown) {
        Derivation leaf = ground.leaf();
        leaf.judgement().ifPresent(judgement -> page.labelled("", JudgementStatus.label(judgement), leaf.what()));
        leaf.evidence().ifPresent(evidence -> sides(evidence, shown));
    }

    private void silence(Derivation node) {
        page.labelled(
                ". ",
                node.kind() == Derivation.Kind.NOT_SHOWN ? "rests on silence" : "assumes no exception",
                "not shown: " + asked(node) + "  [" + node.citations().get(0) + "]");
        if (node.kind() == Derivation.Kind.NOT_SHOWN) {
            facts(node.nodes())
                    .forEach(evidence -> page.labelled(
                            "",
                            "",
                            label(evidence.fact()) + ": "
                                    + assessment.asked(evidence.fact().factor()).meaning()));
        }
    }

    /** What would have to be shown; of a negation, the contrary of its fact. */
    private static String asked(Derivation node) {
        if (node.kind() == Derivation.Kind.FACT) {
            return node.what();
        }
        String parts = node.parts().stream().map(ImpactSection::asked).collect(Collectors.joining(", "));
        return node.kind() == Derivation.Kind.NOT ? "the contrary of \"" + parts + "\"" : parts;
    }

    /** The provisions behind the rules that carry a conclusion. */
    private static String norms(Derivation derivation, StandardOfProof standard) {
        return derivation
                .carrying(standard)
                .filter(node -> node.kind() == Derivation.Kind.RULE)
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void sides(Evidence evidence, Set<Fact> shown) {
        sides(evidence, shown, lines);
    }

    private void sides(Evidence evidence, Set<Fact> shown, int most) {
        if (shown.add(evidence.fact())) {
            side(evidence.fact(), "+ ", evidence.supporting(), most);
            side(evidence.fact(), "- ", evidence.disputing(), most);
        }
    }

    /** A case's own factor prints by its id, so that it cannot pass for one of the vocabulary's. */
    private static String label(Fact fact) {
        return fact.factor().id().contains(":")
                ? fact.factor().id()
                : fact.factor().label();
    }

    /** The strongest claim on a side, and how many more there are. */
    private void side(Fact fact, String sign, List<WeighedClaim> claims, int most) {
        if (claims.isEmpty()) {
            return;
        }
        WeighedClaim strongest = claims.get(0);
        String words = strongest
                .claim()
                .quote()
                .map(quote -> PlainText.of(quote).replace('"', '\''))
                .orElse("");
        String more = claims.size() > 1 ? "  (and " + (claims.size() - 1) + " more)" : "";
        page.labelled(
                sign,
                label(fact),
                new Page.Quotation(about(fact) + Attribution.of(matter, strongest), words, more),
                most);
    }

    /** The impacts that this one is said to follow from, and who says so. */
    private void followsFrom() {
        List<ImpactLink> links = matter.links().stream()
                .filter(link -> link.later().equals(involvement.impact().id()))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        page.line("");
        page.line("FOLLOWS FROM");
        for (ImpactLink link : links) {
            Evidence evidence = involvement
                    .record()
                    .evidence(new Fact(Factors.FOLLOWS_FROM, List.of(link.later(), link.earlier())));
            page.wrapped(
                    "  ",
                    "    ",
                    PlainText.of(matter.impact(link.earlier()).title())
                            + link.by()
                                    .map(by -> ", through " + Attribution.name(matter, by))
                                    .orElse("")
                            + (spoken(evidence) ? "" : ": nothing that counts says so"));
            sides(evidence, new HashSet<>());
        }
    }

    /** What is open, apart by why: nothing is said, or too little for the standard, or it is contested. */
    private void open() {
        Set<String> unknown = new TreeSet<>();
        Set<String> weak = new TreeSet<>();
        Set<String> contested = new TreeSet<>();
        Set<String> contradicted = new TreeSet<>();
        involvement.determinations().stream()
                .flatMap(each -> each.derivation().facts())
                .filter(node -> node.evidence().isPresent())
                .forEach(node -> {
                    String label = PlainText.of(node.what()) + "?";
                    if (node.evidence().get().isContradiction()) {
                        contradicted.add(label);
                    }
                    switch (node.words().at(StandardOfProof.REASONABLE_GROUNDS)) {
                        case UNKNOWN -> (spoken(node.evidence().get()) ? weak : unknown).add(label);
                        case CONTESTED -> contested.add(label);
                        default -> {}
                    }
                });
        listed("NOT KNOWN", unknown);
        listed("SAID WEAKLY", weak);
        listed("CONTESTED", contested);
        listed("CONTRADICTED BY WHAT ELSE IS SAID", contradicted);
    }

    private void listed(String heading, Set<String> labels) {
        if (!labels.isEmpty()) {
            page.line("");
            page.wrapped(heading + "  ", " ".repeat(heading.length() + 2), String.join("  ", labels));
        }
    }

    /** The facts on which the findings turn, by what would follow if one of them were settled the other way. */
    private void wouldChange() {
        Map<String, Set<String>> ifShown = new LinkedHashMap<>();
        Map<String, Set<String>> ifRefuted = new LinkedHashMap<>();
        for (Flip flip : involvement.flips()) {
            String then = flip.findings().stream()
                    .map(finding ->
                            (finding.track() == Track.RISK ? "risk of harm: " : "harm that occurred: ") + finding)
                    .collect(Collectors.joining("; "));
            (flip.shown() ? ifShown : ifRefuted)
                    .computeIfAbsent(then, key -> new LinkedHashSet<>())
                    .add(label(flip.fact()));
        }
        if (ifShown.isEmpty() && ifRefuted.isEmpty()) {
            return;
        }
        page.line("");
        page.line(
                assessment.isAsJudged()
                        ? "WOULD CHANGE  (as indicated, at reasonable grounds; each alone; suppositions, not predictions)"
                        : "WOULD CHANGE  (at reasonable grounds, each of these alone; suppositions, not predictions)");
        ifShown.forEach((then, labels) -> wouldChange("if shown", labels, then));
        ifRefuted.forEach((then, labels) -> wouldChange("if refuted", labels, then));
    }

    private void wouldChange(String when, Set<String> labels, String then) {
        page.labelled("", when, String.join(", or ", labels) + "  -> " + then);
    }

    /** What is raised or contested beside the involvement, and what is called for or open by something on record. */
    private void response() {
        if (involvement.pathways().isEmpty()) {
            return;
        }
        flags(involvement.flags().stream()
                .filter(flag -> flag.raised() == Word.TRUE || flag.raised() == Word.CONTESTED)
                .toList());
        duties(involvement.duties().stream().filter(DutyStatus::isPressing).toList());
    }

    /** Every flag and every duty, whatever becomes of it. */
    void wholeResponse() {
        page.line("");
        page.wrapped(
                "IMPACT  ",
                "        ",
                PlainText.of(involvement.impact().title()) + "  "
                        + involvement.impact().id());
        involvement.pathways().forEach(pathway -> page.wrapped("  ", "    ", path(pathway)));
        page.line("  " + involvement.headline());
        flags(involvement.flags());
        duties(involvement.duties());
    }

    private void flags(List<FlagStatus> flags) {
        if (!flags.isEmpty()) {
            page.line("");
            page.line("FLAGS  (beside the involvement, never part of it)");
            flags.forEach(flag -> page.labelled("", flag.flag().toString(), flag.line()));
        }
    }

    private void duties(List<DutyStatus> duties) {
        if (duties.isEmpty()) {
            return;
        }
        boolean several = involvement.pathways().stream()
                        .map(Pathway::relationship)
                        .distinct()
                        .count()
                > 1;
        Set<Fact> shown = new HashSet<>();
        page.line("");
        page.line("RESPONSE");
        for (DutyStatus duty : duties) {
            String through = duty.determination()
                    .through()
                    .filter(id -> several)
                    .map(id -> "through " + id + ": ")
                    .orElse("");
            page.labelled("", duty.duty().toString(), through + duty.line());
            duty.done().ifPresent(evidence -> sides(evidence, shown));
        }
    }
}
