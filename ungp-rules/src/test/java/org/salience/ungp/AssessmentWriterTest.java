package org.salience.ungp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salience.model.Factors.BUSINESS_RELATIONSHIP;
import static org.salience.model.Factors.IMPACT_AT_RISK;
import static org.salience.model.Factors.IMPACT_OCCURS;
import static org.salience.model.Factors.SERVES_OPERATION;
import static org.salience.ungp.Given.IMPACT;
import static org.salience.ungp.Given.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Stance;
import org.salience.model.evidence.Perspective;
import org.salience.ungp.Given.Voice;

@Isolated("changes the default locale and time zone")
class AssessmentWriterTest {
    private static final Set<String> WORDS = Set.of("true", "false", "contested", "unknown");
    private static final Set<String> STRENGTHS = Set.of("absent", "weak", "credible", "strong");
    private static final Set<Object> CITING = Set.of("rule", "not-shown", "unless");
    private static final List<String> STANDARDS = List.of("possible", "reasonable grounds", "clear and convincing");

    private static Given linked() {
        return given().supports(IMPACT_AT_RISK, BUSINESS_RELATIONSHIP)
                .says(Voice.ACME_STATES, Stance.SUPPORTS, SERVES_OPERATION)
                .disputes(IMPACT_OCCURS)
                .alleges(IMPACT_OCCURS)
                .withdraws("c5", Given.DAY);
    }

    private static Map<String, Object> json(Given given) {
        return Json.object(given.assess().toJson());
    }

    @Test
    void head_saysWhatWasAssessedAndHow() {
        Map<String, Object> json = json(linked());
        assertEquals("salience-assessment/1", json.get("format"));
        assertTrue(json.get("notice").toString().contains("Not a finding of fact or law"));
        assertEquals("fictional", json.get("case"));
        assertEquals("acme", json.get("enterprise"));
        assertEquals("2031-12-31", json.get("asOf"));
        assertEquals("whole record", json.get("perspective"));
        assertEquals(Reading.standard().id() + " " + Reading.standard().version(), json.get("reading"));
    }

    @Test
    void involvement_hasBothTracksAtEveryStandard() {
        Object involvement = Json.at(json(linked()), "impacts", IMPACT, "involvement");
        assertEquals(
                List.of("occurred", "risk"),
                List.copyOf(Json.object(involvement).keySet()));
        for (String track : List.of("occurred", "risk")) {
            assertEquals(
                    STANDARDS,
                    List.copyOf(Json.object(Json.at(involvement, track)).keySet()));
        }
        assertEquals(
                Map.of(
                        "reads", "risk of direct link",
                        "point", "directly-linked",
                        "ceiling", "contributes",
                        "indicated", false),
                Json.at(involvement, "risk", "reasonable grounds"));
        assertEquals(
                Map.of(
                        "reads", "insufficient (not alleged)",
                        "insufficient", "not alleged",
                        "ceiling", "contributes",
                        "indicated", false),
                Json.at(involvement, "occurred", "clear and convincing"));
    }

    @Test
    void determinations_areTheSixCategories() {
        assertEquals(
                List.of(
                        "causes",
                        "contributes",
                        "directly-linked",
                        "risk-of-causing",
                        "risk-of-contributing",
                        "risk-of-direct-link"),
                List.copyOf(Json.object(Json.at(json(linked()), "impacts", IMPACT, "determinations"))
                        .keySet()));
    }

    @Test
    void everyNode_hasAWordAtEveryStandardAndAStanding() {
        List<Map<String, Object>> nodes = Json.objects(json(linked()))
                .filter(object -> object.containsKey("node"))
                .toList();
        assertFalse(nodes.isEmpty());
        for (Map<String, Object> node : nodes) {
            STANDARDS.forEach(
                    standard -> assertTrue(WORDS.contains(node.get(standard).toString())));
            assertTrue(STRENGTHS.contains(node.get("support").toString()));
            assertTrue(STRENGTHS.contains(node.get("dispute").toString()));
            assertEquals(CITING.contains(node.get("node")), node.containsKey("cites"), node.toString());
        }
    }

    @Test
    void claim_carriesWhoWhenWhereHowAndWhy() {
        Map<String, Object> claim = Json.objects(json(linked()))
                .filter(object -> "c3".equals(object.get("claim")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Map.of(
                        "claim",
                        "c3",
                        "speaker",
                        "acme",
                        "on",
                        "2031-03-01",
                        "in",
                        "reply",
                        "as",
                        "states",
                        "position",
                        "concedes",
                        "strength",
                        "strong",
                        "steps",
                        List.of("company-statement, states: credible", "against interest: strong")),
                claim);
    }

    @Test
    void withdrawnClaims_areNamedApart() {
        Map<String, Object> fact = Json.objects(json(linked()))
                .filter(object -> "impact-occurs(harm)".equals(object.get("fact")) && object.containsKey("node"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("c5"), fact.get("withdrawn"));
        assertFalse(fact.containsKey("supporting"));
        assertEquals(1, Json.array(fact.get("disputing")).size());
    }

    @Test
    void questions_nameFactAndWords() {
        for (Object question : Json.array(json(linked()).get("questions"))) {
            assertEquals(Set.of("fact", "asks"), Json.object(question).keySet());
        }
        assertEquals(
                linked().assess().questions().size(),
                Json.array(json(linked()).get("questions")).size());
    }

    @Test
    void warnings_nameOtherPartiesWordsThatGoWithAPublisher() {
        Case quoted = Cases.replacing(
                linked().matter(),
                "c1",
                claim -> Claim.builder().from(claim).by(Given.ACME).build());
        Assessment without = Assessor.standard()
                .perspective(Perspective.withoutPublisher(Given.WATCH))
                .assess(quoted);
        assertEquals(
                List.of("leaves out own words of acme that watch published: c1"),
                Json.array(Json.object(without.toJson()).get("warnings")));
        assertFalse(json(linked()).containsKey("warnings"));
    }

    @Test
    void text_endsWithOneLineFeedAndHasNoOtherLineEnds() {
        String text = linked().assess().toJson();
        assertTrue(text.endsWith("}\n"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void sameAssessment_isTheSameTextEveryTime() {
        Assessment assessment = linked().assess();
        assertEquals(assessment.toJson(), assessment.toJson());
        assertEquals(assessment.toJson(), linked().assess().toJson());
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Istanbul", "ar-EG, Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago"})
    void localeAndTimeZoneChangeNoByte(String locale, String zone) {
        List<String> before = texts();
        Locale defaultLocale = Locale.getDefault();
        TimeZone defaultZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(before, texts());
        } finally {
            Locale.setDefault(defaultLocale);
            TimeZone.setDefault(defaultZone);
        }
    }

    private static List<String> texts() {
        Assessment assessment = linked().title("I\u0131\u0130i \u202e \u0007").assess();
        List<String> texts = new ArrayList<>(List.of(assessment.toJson(), assessment.toString()));
        texts.add(assessment.receipt().toString());
        texts.add(assessment.matrix(Given.IMPACT).toString());
        texts.add(Assessor.standard().timeline(assessment.matter()).toString());
        assessment.determinations().forEach(each -> texts.add(each.derivation().explain()));
        return texts;
    }
}
