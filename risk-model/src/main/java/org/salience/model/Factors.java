package org.salience.model;

/** The factors of the standard vocabulary: one constant per entry of {@code vocabulary.json}, which holds the definitions. */
public final class Factors {
    /** The enterprise has, or had at the time, a business relationship with the counterparty, whatever its form or tier. */
    public static final Factor BUSINESS_RELATIONSHIP = of("business-relationship");

    /** The enterprise supplies the product in the relationship, or has undertaken to: by contract, order, licence or gift. */
    public static final Factor SUPPLIED = of("supplied");

    /** The product has been delivered in the relationship: the user has it and can use it. */
    public static final Factor DELIVERED = of("delivered");

    /** The product has functions by which the harm can be done. */
    public static final Factor CAPABLE_OF = of("capable-of");

    /** The product is made, extended or configured for the operation in which the harm arises or would arise, rather than offered for general use. */
    public static final Factor BUILT_FOR_OPERATION = of("built-for-operation");

    /** What is supplied in the relationship serves the operation of the user in which the harm arises or would arise. */
    public static final Factor SERVES_OPERATION = of("serves-operation");

    /** What was supplied in the relationship is used in the operation in which the harm arises or would arise. */
    public static final Factor USED_FOR = of("used-for");

    /** What was supplied in the relationship was used in the acts by which the harm was done. */
    public static final Factor USED_IN_INCIDENT = of("used-in-incident");

    /** The harm arises, or would arise, in the making or delivery, at whatever tier, of what the enterprise is supplied with in the relationship. */
    public static final Factor ARISES_IN_SUPPLY = of("arises-in-supply");

    /** The harm arises, or would arise, in activities that the enterprise finances, insures, manages or holds a share of in the relationship. */
    public static final Factor ARISES_IN_WHAT_IS_FINANCED = of("arises-in-what-is-financed");

    /** The harm arises, or would arise, in the distribution, transport or storage of what the enterprise supplies, done for it or on its behalf. What is done with it by whoever bought it is not meant. */
    public static final Factor ARISES_IN_DISTRIBUTION = of("arises-in-distribution");

    /** What the enterprise supplies reaches the other party by resale, through a dealer or another who does not act for the enterprise, and without dealings between the two. */
    public static final Factor RESOLD = of("resold");

    /** What the enterprise holds in the relationship it holds for clients, as custodian or nominee, and neither owns nor manages it. */
    public static final Factor HELD_FOR_OTHERS = of("held-for-others");

    /** The enterprise draws commercial value, as income, supply or return, from the relationship within which the harm arises or would arise. That it profits from the harm itself is another matter. */
    public static final Factor DRAWS_VALUE = of("draws-value");

    /** What is supplied in the relationship was first supplied after the acts by which the harm was done. */
    public static final Factor SUPPLIED_AFTER = of("supplied-after");

    /** The relationship has ended, and had ended at the time. */
    public static final Factor RELATIONSHIP_ENDED = of("relationship-ended");

    /** The enterprise has declined the relationship, and did not have it at the time. */
    public static final Factor RELATIONSHIP_DECLINED = of("relationship-declined");

    /** The enterprise never had such a relationship with the counterparty. */
    public static final Factor NEVER_RELATED = of("never-related");

    /** What the enterprise does or omits in the relationship adds to the conditions that make the harm possible or easier. */
    public static final Factor FACILITATES_HARM = of("facilitates-harm");

    /** The enterprise's own activity makes the harm more likely by motivating another, as by terms, prices, deadlines or rewards. */
    public static final Factor INCENTIVISES_HARM = of("incentivises-harm");

    /** The enterprise asks for, approves of or encourages the practice that does the harm. */
    public static final Factor ENCOURAGES_HARM = of("encourages-harm");

    /** The enterprise's own acts or omissions bring about the harm, or would, together with those of others, whether or not it deals with them. */
    public static final Factor COMBINES_WITH_OTHERS = of("combines-with-others");

    /** The enterprise's own acts or omissions on their own suffice to bring about the harm, without anybody else's. */
    public static final Factor OWN_ACTIVITY_SUFFICIENT = of("own-activity-sufficient");

    /** The harm could not have come about without the acts of others. */
    public static final Factor OTHERS_NECESSARY = of("others-necessary");

    /** The operation depends on what is supplied: it could not be carried out in the same way, speed or extent without it. */
    public static final Factor INTEGRAL_TO_OPERATION = of("integral-to-operation");

    /** What the enterprise does or supplies bears on this harm in particular: it is the means, the information or the occasion of it, rather than something that serves in general. */
    public static final Factor SPECIFIC_TO_HARM = of("specific-to-harm");

    /** What the enterprise does or supplies is directed at the people affected, or singles out a group at heightened risk. */
    public static final Factor TARGETS_GROUP = of("targets-group");

    /** Whatever the enterprise's activity adds to the harm or its risk is minor or trivial, or creates only general conditions. */
    public static final Factor MINOR_OR_TRIVIAL = of("minor-or-trivial");

    /** What passes in the relationship is for general use and goes to this counterparty as it would to anybody. */
    public static final Factor GENERIC_SUPPLY = of("generic-supply");

    /** The harm comes from acts of the other party that are contrary to terms agreed with the enterprise. */
    public static final Factor TERMS_BREACHED = of("terms-breached");

    /** The enterprise has ceased or prevented its own part in the harm or its risk. */
    public static final Factor CONTRIBUTION_CEASED = of("contribution-ceased");

    /** The adverse impact has occurred or is occurring, whoever is involved in it. */
    public static final Factor IMPACT_OCCURS = of("impact-occurs");

    /** The adverse impact may come about, whoever would be involved in it. */
    public static final Factor IMPACT_AT_RISK = of("impact-at-risk");

    /** The first impact follows from the second, as detention follows from arrest, through whoever acts between them. */
    public static final Factor FOLLOWS_FROM = of("follows-from");

    /** The enterprise knew, or could or should have known, of the risk of the harm at the time. */
    public static final Factor FORESEEABLE = of("foreseeable");

    /** The enterprise knew of the harm or its risk at the time. */
    public static final Factor KNEW = of("knew");

    /** The harm or its risk was publicly known at the time, or known to whoever works in the field. */
    public static final Factor RISK_WAS_PUBLIC = of("risk-was-public");

    /** The harm or its risk was put to the enterprise by somebody. */
    public static final Factor PUT_ON_NOTICE = of("put-on-notice");

    /** After notice of the harm or its risk the enterprise continued or extended its activity. */
    public static final Factor CONTINUED_AFTER_NOTICE = of("continued-after-notice");

    /** Since the notice there has been time enough to take reasonable steps and for them to show. */
    public static final Factor HAD_TIME_TO_ACT = of("had-time-to-act");

    /** The enterprise has declined or ended similar work over concern for rights. */
    public static final Factor DECLINED_SIMILAR_WORK = of("declined-similar-work");

    /** Steps specific to this relationship are in place whose quality is adequate to prevent or mitigate the harm. */
    public static final Factor SPECIFIC_SAFEGUARD = of("specific-safeguard");

    /** The enterprise has policies, teams or features that protect rights across its business. */
    public static final Factor GENERAL_SAFEGUARD = of("general-safeguard");

    /** The measure exists and is applied in what it covers. */
    public static final Factor MEASURE_IN_PLACE = of("measure-in-place");

    /** The measure is of a quality, judged beforehand, that can be expected to prevent or mitigate the harm. */
    public static final Factor MEASURE_ADEQUATE = of("measure-adequate");

    /** Somebody other than the enterprise has verified that the measure is in place. */
    public static final Factor MEASURE_VERIFIED = of("measure-verified");

    /** The measure has prevented or mitigated the harm, as tracked by its outcome. */
    public static final Factor MEASURE_EFFECTIVE = of("measure-effective");

    /** The enterprise has assessed the human rights impacts of this relationship in particular. */
    public static final Factor IMPACT_ASSESSMENT = of("impact-assessment");

    /** The enterprise reports formally and publicly on how it addresses severe human rights impacts of its operations and relationships. */
    public static final Factor FORMAL_REPORT = of("formal-report");

    /** The enterprise has provided for remediation to those harmed, or cooperates in it through legitimate processes. */
    public static final Factor REMEDIATION_PROVIDED = of("remediation-provided");

    /** The enterprise is able to effect change in the wrongful practices of the party that does the harm. */
    public static final Factor LEVERAGE_HELD = of("leverage-held");

    /** The enterprise has used its leverage, or tried to increase it, to prevent or mitigate the harm. */
    public static final Factor LEVERAGE_EXERCISED = of("leverage-exercised");

    /** The counterparty has said or shown that it does not intend to provide human rights safeguards. */
    public static final Factor CLIENT_DISAVOWS_SAFEGUARDS = of("client-disavows-safeguards");

    /** The counterparty regards the enterprise as the only one able to supply what it needs. */
    public static final Factor SOLE_SOURCE = of("sole-source");

    /** Ending the relationship would itself have adverse effects on people's rights. */
    public static final Factor LEAVING_HAS_EFFECTS = of("leaving-has-effects");

    private Factors() {}

    private static Factor of(String id) {
        return Vocabulary.standard().factor(id).orElseThrow(() -> new IllegalStateException("no factor " + id));
    }
}
