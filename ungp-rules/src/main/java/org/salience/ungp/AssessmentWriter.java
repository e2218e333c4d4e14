package org.salience.ungp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Inquiry;
import org.salience.model.Judgement;
import org.salience.model.Opinion;
import org.salience.model.Track;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.WeighedClaim;

/** Writes an assessment as JSON, in a fixed order, so that equal assessments are equal text on every machine. */
final class AssessmentWriter {
    static final String FORMAT = "salience-assessment/1";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Assessment assessment;
    private final Case matter;
    private final JsonGenerator out;

    private AssessmentWriter(Assessment assessment, JsonGenerator out) {
        this.assessment = assessment;
        this.matter = assessment.matter();
        this.out = out;
    }

    static String write(Assessment assessment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new AssessmentWriter(assessment, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        out.writeStringField("notice", Screen.NOTICE);
        out.writeStringField("case", matter.id());
        out.writeStringField("title", matter.title());
        out.writeStringField("enterprise", matter.enterprise());
        out.writeStringField("asOf", assessment.record().asOf().toString());
        out.writeStringField("perspective", assessment.seenAs());
        out.writeStringField(
                "reading",
                assessment.reading().id() + " " + assessment.reading().version());
        out.writeStringField("policy", assessment.record().policy().toString());
        out.writeObjectFieldStart("impacts");
        for (ImpactInvolvement involvement : assessment.involvements()) {
            impact(involvement);
        }
        out.writeEndObject();
        dueDiligence();
        out.writeArrayFieldStart("questions");
        for (Question question : assessment.questions()) {
            out.writeStartObject();
            out.writeStringField("fact", question.fact().toString());
            out.writeStringField("asks", question.asks());
            out.writeEndObject();
        }
        out.writeEndArray();
        inquiries();
        opinions();
        judgements();
        ids(
                "takenBack",
                assessment.record().facts().stream()
                        .flatMap(evidence -> evidence.withdrawn().stream())
                        .sorted(Comparator.comparing(Claim::id))
                        .toList());
        ids("undated", assessment.record().undated());
        ids("maybeMade", assessment.record().maybeMade());
        ids("unread", assessment.unread());
        texts("warnings", assessment.record().warnings().stream());
        out.writeEndObject();
    }

    private void dueDiligence() throws IOException {
        out.writeArrayFieldStart("dueDiligence");
        for (ElementReview review : assessment.dueDiligence().elements()) {
            element(review);
        }
        out.writeEndArray();
    }

    private void element(ElementReview review) throws IOException {
        out.writeStartObject();
        out.writeStringField("element", review.element().id());
        texts("cites", review.element().provisions().stream());
        if (review.relationship().isPresent()) {
            out.writeStringField("relationship", review.relationship().get());
        }
        for (StandardOfProof standard : StandardOfProof.values()) {
            out.writeStringField(standard.toString(), review.state(standard).id());
        }
        if (review.modality(StandardOfProof.REASONABLE_GROUNDS).isPresent()) {
            out.writeStringField(
                    "modality",
                    review.modality(StandardOfProof.REASONABLE_GROUNDS).get().id());
        }
        texts("silenced", Stream.of(StandardOfProof.values()).filter(review::isSilenced));
        texts("missing", review.missing(StandardOfProof.REASONABLE_GROUNDS).stream());
        out.writeStringField("asked", review.asked().toString());
        texts("inquiries", review.inquiries().stream());
        out.writeStringField("means", review.meaning(StandardOfProof.REASONABLE_GROUNDS));
        texts("measures", review.measures().stream());
        out.writeArrayFieldStart("evidence");
        for (Evidence evidence :
                review.all().filter(each -> each.claims().findAny().isPresent()).toList()) {
            out.writeStartObject();
            evidence(evidence);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void inquiries() throws IOException {
        Inquiries inquiries = new Inquiries(matter, assessment.record().asOf());
        out.writeArrayFieldStart("inquiries");
        for (Inquiry inquiry : inquiries.asked()) {
            out.writeStartObject();
            out.writeStringField("inquiry", inquiry.id());
            out.writeStringField("asks", inquiry.asks());
            out.writeStringField(
                    "state", inquiries.state(inquiry, Optional.empty()).toString());
            if (inquiry.soughtUntil().isPresent()) {
                out.writeStringField("soughtUntil", inquiry.soughtUntil().get().toString());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void opinions() throws IOException {
        out.writeArrayFieldStart("opinions");
        for (Opinion opinion : assessment.opinions()) {
            out.writeStartObject();
            out.writeStringField("opinion", opinion.id());
            out.writeStringField("reads", Attribution.of(matter, opinion).whole());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Those that a report mentions; the field is left out where there is none. */
    private void judgements() throws IOException {
        List<JudgementStatus> judgements = assessment.judgements().stream()
                .filter(JudgementStatus::isShown)
                .toList();
        if (judgements.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("judgements");
        for (JudgementStatus status : judgements) {
            Judgement judgement = status.judgement();
            out.writeStartObject();
            out.writeStringField("judgement", judgement.id());
            out.writeStringField("by", judgement.by());
            out.writeStringField("on", judgement.on().toString());
            out.writeStringField("concept", judgement.concept());
            texts("of", judgement.of().stream());
            out.writeBooleanField("holds", judgement.holds());
            out.writeStringField("grounds", judgement.grounds());
            texts("because", judgement.because().stream());
            out.writeStringField("state", status.state().toString());
            out.writeStringField("why", status.why());
            out.writeStringField("strength", status.strength().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void impact(ImpactInvolvement involvement) throws IOException {
        out.writeObjectFieldStart(involvement.impact().id());
        out.writeStringField("title", involvement.impact().title());
        texts("rights", involvement.impact().rights().stream());
        texts("pathways", involvement.pathways().stream());
        out.writeStringField("headline", involvement.headline().toString());
        involvement("involvement", involvement);
        beside(involvement.impact().id());
        out.writeStringField(
                "severity", assessment.severity(involvement.impact().id()).toString());
        texts("wouldChange", involvement.flips().stream());
        flags(involvement);
        duties(involvement);
        out.writeObjectFieldStart("determinations");
        for (Determination determination : involvement.determinations()) {
            determination(determination);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void flags(ImpactInvolvement involvement) throws IOException {
        out.writeArrayFieldStart("flags");
        for (FlagStatus flag : involvement.flags()) {
            out.writeStartObject();
            out.writeStringField("flag", flag.flag().id());
            out.writeStringField("raised", flag.raised().toString());
            texts("cites", flag.provisions().stream());
            texts("grounds", flag.grounds().stream());
            texts("contested", flag.contested().stream());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void duties(ImpactInvolvement involvement) throws IOException {
        out.writeArrayFieldStart("duties");
        for (DutyStatus duty : involvement.duties()) {
            out.writeStartObject();
            out.writeStringField("duty", duty.duty().id());
            if (duty.determination().through().isPresent()) {
                out.writeStringField("through", duty.determination().through().get());
            }
            out.writeStringField("applies", duty.applies().toString());
            out.writeStringField("called", duty.called());
            out.writeStringField("status", duty.status());
            texts("cites", duty.provisions().stream());
            texts("turnsOn", duty.dependsOn().stream());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void involvement(String name, ImpactInvolvement involvement) throws IOException {
        out.writeObjectFieldStart(name);
        for (Track track : Track.values()) {
            out.writeObjectFieldStart(track.id());
            for (StandardOfProof standard : StandardOfProof.values()) {
                finding(involvement.finding(track, standard));
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** What is found as judged stands beside what is indicated, and the other way round. */
    private void beside(String impact) throws IOException {
        if (assessment.judgements().stream().noneMatch(each -> each.isApplied() && each.isOn(impact))) {
            return;
        }
        if (assessment.isAsJudged()) {
            involvement("involvementAsIndicated", assessment.asIndicated().involvement(impact));
        } else {
            involvement(
                    "involvementAsJudged", assessment.asJudged().orElseThrow().involvement(impact));
        }
    }

    private void finding(Finding finding) throws IOException {
        out.writeObjectFieldStart(finding.standard().toString());
        out.writeStringField("reads", finding.toString());
        if (finding.point().isPresent()) {
            out.writeStringField("point", finding.point().get().id());
        } else {
            out.writeStringField("insufficient", finding.insufficiency().get().toString());
        }
        out.writeStringField("ceiling", finding.ceiling().id());
        out.writeBooleanField("indicated", finding.indicated());
        out.writeEndObject();
    }

    private void determination(Determination determination) throws IOException {
        out.writeObjectFieldStart(determination.concept().id());
        Derivation derivation = determination.derivation();
        if (derivation.modality().isPresent()) {
            out.writeStringField("modality", derivation.modality().get().id());
        }
        out.writeFieldName("derivation");
        node(derivation);
        out.writeEndObject();
    }

    private void node(Derivation node) throws IOException {
        out.writeStartObject();
        out.writeStringField("node", node.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.writeStringField("what", node.what());
        for (StandardOfProof standard : StandardOfProof.values()) {
            out.writeStringField(standard.toString(), node.words().at(standard).toString());
        }
        standing(node.standing());
        texts("restsOnSilence", Stream.of(StandardOfProof.values()).filter(node::restsOnSilence));
        texts("assumesNoException", Stream.of(StandardOfProof.values()).filter(node::assumesNoException));
        texts("cites", node.citations().stream());
        if (node.note().isPresent()) {
            out.writeStringField("note", node.note().get());
        }
        if (node.evidence().isPresent()) {
            evidence(node.evidence().get());
        }
        if (!node.parts().isEmpty()) {
            out.writeArrayFieldStart("parts");
            for (Derivation part : node.parts()) {
                node(part);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void standing(Standing standing) throws IOException {
        out.writeStringField("support", standing.support().toString());
        out.writeStringField("dispute", standing.dispute().toString());
    }

    private void evidence(Evidence evidence) throws IOException {
        out.writeStringField("fact", evidence.fact().toString());
        claims("supporting", evidence.supporting());
        claims("disputing", evidence.disputing());
        ids("withdrawn", evidence.withdrawn());
        texts("steps", evidence.steps().stream());
        texts("implied", evidence.implied().stream());
    }

    private void claims(String name, List<WeighedClaim> claims) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (WeighedClaim claim : claims) {
            claim(claim);
        }
        out.writeEndArray();
    }

    private void claim(WeighedClaim weighed) throws IOException {
        Claim claim = weighed.claim();
        out.writeStartObject();
        out.writeStringField("claim", claim.id());
        out.writeStringField("speaker", weighed.speaker());
        out.writeStringField("on", matter.stated(claim).map(DateRange::toString).orElse("undated"));
        out.writeStringField("in", claim.in());
        out.writeStringField("as", claim.manner().id());
        out.writeStringField("position", weighed.position().toString());
        out.writeStringField("strength", weighed.strength().toString());
        texts("steps", weighed.steps().stream());
        if (claim.quote().isPresent()) {
            out.writeStringField("quote", claim.quote().get());
        }
        out.writeEndObject();
    }

    private void ids(String name, List<Claim> claims) throws IOException {
        texts(name, claims.stream().map(Claim::id));
    }

    private void texts(String name, Stream<?> values) throws IOException {
        List<?> list = values.toList();
        if (list.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (Object each : list) {
            out.writeString(each.toString());
        }
        out.writeEndArray();
    }
}
