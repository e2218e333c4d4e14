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

    /** The harm arises, or would arise, in the distribution, transport or storage of what the enterprise supplies, done for it or on its behalf. */
    public static final Factor ARISES_IN_DISTRIBUTION = of("arises-in-distribution");

    /** What the enterprise supplies reaches the other party by resale, through a dealer or another who does not act for the enterprise, and without dealings between the two. */
    public static final Factor RESOLD = of("resold");

    /** What the enterprise holds in the relationship it holds for clients, as custodian or nominee, and neither owns nor manages it. */
    public static final Factor HELD_FOR_OTHERS = of("held-for-others");

    /** The enterprise draws commercial value, as income, supply or return, from the relationship within which the harm arises or would arise. */
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

    /** The enterprise's human rights policy is approved at its most senior level. */
    public static final Factor POLICY_APPROVED = of("policy-approved");

    /** The enterprise has a statement of policy that commits it to respect human rights, whatever it is called. */
    public static final Factor POLICY_COMMITMENT = of("policy-commitment");

    /** The human rights policy is informed by relevant expertise from inside or outside. */
    public static final Factor POLICY_INFORMED_BY_EXPERTISE = of("policy-informed-by-expertise");

    /** The human rights policy says what is expected of personnel, business partners and others directly linked to operations, products or services. */
    public static final Factor POLICY_SETS_EXPECTATIONS = of("policy-sets-expectations");

    /** The human rights policy is public and is communicated to personnel, business partners and others whom it concerns. */
    public static final Factor POLICY_PUBLIC = of("policy-public");

    /** The human rights policy is reflected in the operational policies and procedures that embed it throughout the enterprise. */
    public static final Factor POLICY_EMBEDDED = of("policy-embedded");

    /** The enterprise has a process that identifies and assesses its human rights impacts across its business. */
    public static final Factor GENERAL_ASSESSMENT = of("general-assessment");

    /** The assessment of this relationship draws on human rights expertise, from inside or independent and from outside. */
    public static final Factor ASSESSMENT_USES_EXPERTISE = of("assessment-uses-expertise");

    /** In assessing this relationship the enterprise has meaningfully consulted those who may be affected, or credible experts, defenders or others from civil society where that was not possible. */
    public static final Factor AFFECTED_PEOPLE_CONSULTED = of("affected-people-consulted");

    /** The enterprise talks with stakeholders about human rights across its business. */
    public static final Factor GENERAL_ENGAGEMENT = of("general-engagement");

    /** The assessment of this relationship pays special attention to groups at heightened risk, and to the different risks of women and men. */
    public static final Factor HEIGHTENED_RISK_GROUPS_CONSIDERED = of("heightened-risk-groups-considered");

    /** This relationship, or the new activity in it, was assessed before it began. */
    public static final Factor ASSESSED_BEFORE_START = of("assessed-before-start");

    /** The assessment of this relationship is renewed: before major decisions or changes, when the context changes, and periodically. */
    public static final Factor ASSESSMENT_RENEWED = of("assessment-renewed");

    /** Responsibility for addressing human rights impacts is assigned to the appropriate level and function of the enterprise. */
    public static final Factor RESPONSIBILITY_ASSIGNED = of("responsibility-assigned");

    /** Internal decision-making, budgets and oversight enable the enterprise to respond effectively to human rights impacts. */
    public static final Factor DECISIONS_AND_OVERSIGHT = of("decisions-and-oversight");

    /** The enterprise evaluates across its business how well it addresses human rights impacts. */
    public static final Factor GENERAL_TRACKING = of("general-tracking");

    /** The enterprise tracks whether its response to the impacts in this relationship is effective. */
    public static final Factor RESPONSE_TRACKED = of("response-tracked");

    /** Tracking in this relationship rests on appropriate indicators, qualitative and quantitative. */
    public static final Factor TRACKS_WITH_INDICATORS = of("tracks-with-indicators");

    /** Tracking in this relationship draws on feedback from inside and outside, affected people included. */
    public static final Factor TRACKS_WITH_FEEDBACK = of("tracks-with-feedback");

    /** The enterprise communicates to the outside how it addresses its human rights impacts, and is ready to do so when concerns are raised. */
    public static final Factor COMMUNICATES = of("communicates");

    /** What the enterprise communicates on its impacts has a form and frequency that reflect them, and reaches those for whom it is meant. */
    public static final Factor COMMUNICATION_ACCESSIBLE = of("communication-accessible");

    /** What the enterprise communicates is sufficient to judge whether its response to the impacts in this relationship is adequate. */
    public static final Factor COMMUNICATION_SUFFICIENT = of("communication-sufficient");

    /** What the enterprise communicates puts neither affected people nor personnel at risk, nor what may rightly be kept confidential. */
    public static final Factor COMMUNICATION_SAFE = of("communication-safe");

    /** The enterprise has processes that enable the remediation of impacts that it causes or contributes to. */
    public static final Factor REMEDIATION_PROCESS = of("remediation-process");

    /** The enterprise has, or takes part in, a grievance mechanism at operational level that is open to people and communities who may be affected. */
    public static final Factor GRIEVANCE_MECHANISM = of("grievance-mechanism");

    /** The enterprise's grievance mechanism is trusted by those for whom it is meant, and accountable for fair conduct. */
    public static final Factor GRIEVANCE_LEGITIMATE = of("grievance-legitimate");

    /** The enterprise's grievance mechanism is known to those for whom it is meant, with help for those who face barriers. */
    public static final Factor GRIEVANCE_ACCESSIBLE = of("grievance-accessible");

    /** The enterprise's grievance mechanism is clear and known in its procedure, time frame, outcomes and monitoring. */
    public static final Factor GRIEVANCE_PREDICTABLE = of("grievance-predictable");

    /** The enterprise's grievance mechanism is such that the aggrieved have the information, advice and expertise to take part on fair terms. */
    public static final Factor GRIEVANCE_EQUITABLE = of("grievance-equitable");

    /** The enterprise's grievance mechanism is open with the parties about progress, and with the public about its performance. */
    public static final Factor GRIEVANCE_TRANSPARENT = of("grievance-transparent");

    /** The enterprise's grievance mechanism is such that its outcomes and remedies accord with human rights. */
    public static final Factor GRIEVANCE_RIGHTS_COMPATIBLE = of("grievance-rights-compatible");

    /** The enterprise's grievance mechanism is used to draw lessons that improve it and prevent future harm. */
    public static final Factor GRIEVANCE_LEARNING = of("grievance-learning");

    /** The enterprise's grievance mechanism is designed and reviewed with those for whom it is meant, and resolves grievances by dialogue. */
    public static final Factor GRIEVANCE_DIALOGUE = of("grievance-dialogue");

    /** The enterprise is able to effect change in the wrongful practices of the party that does the harm. */
    public static final Factor LEVERAGE_HELD = of("leverage-held");

    /** The enterprise has used its leverage, or tried to increase it, to prevent or mitigate the harm. */
    public static final Factor LEVERAGE_EXERCISED = of("leverage-exercised");

    /** The counterparty has said or shown that it does not intend to provide human rights safeguards. */
    public static final Factor CLIENT_DISAVOWS_SAFEGUARDS = of("client-disavows-safeguards");

    /** The enterprise controls the other party, or shares in its control, and can so change its practices. */
    public static final Factor LEVERAGE_BY_CONTROL = of("leverage-by-control");

    /** Terms of contract let the enterprise change the other party's practices: it can refuse, suspend, audit or require. */
    public static final Factor LEVERAGE_BY_CONTRACT = of("leverage-by-contract");

    /** The enterprise is so large a part of the other party's business, or supplies so much of what it needs, that it can change its practices. */
    public static final Factor LEVERAGE_BY_SHARE = of("leverage-by-share");

    /** The enterprise can offer what would change the other party's practices, such as further business or capacity. */
    public static final Factor LEVERAGE_BY_INCENTIVE = of("leverage-by-incentive");

    /** If the enterprise withdrew or spoke out, the harm to the other party's reputation would be such that it can change its practices. */
    public static final Factor LEVERAGE_BY_REPUTATION = of("leverage-by-reputation");

    /** Together with other enterprises, associations or organisations the enterprise can change the other party's practices. */
    public static final Factor LEVERAGE_COLLECTIVE = of("leverage-collective");

    /** The enterprise has access to a government, or to the part of it that decides, and can so change the other party's practices. */
    public static final Factor LEVERAGE_WITH_GOVERNMENT = of("leverage-with-government");

    /** There are reasonable ways in which the enterprise could gain leverage or increase what it has. */
    public static final Factor LEVERAGE_CAN_GROW = of("leverage-can-grow");

    /** What the enterprise has done to have the harm prevented or mitigated has not succeeded. */
    public static final Factor MITIGATION_FAILED = of("mitigation-failed");

    /** The counterparty regards the enterprise as the only one able to supply what it needs. */
    public static final Factor SOLE_SOURCE = of("sole-source");

    /** Ending the relationship would itself have adverse effects on people's rights. */
    public static final Factor LEAVING_HAS_EFFECTS = of("leaving-has-effects");

    /** The adverse effects of ending or suspending the relationship can reasonably be expected to be manifestly more severe than the harm that could not be prevented or ended. */
    public static final Factor LEAVING_MANIFESTLY_WORSE = of("leaving-manifestly-worse");

    /** No means milder than ending the relationship is left to the enterprise to bring the harm to an end. */
    public static final Factor NO_MILDER_MEANS = of("no-milder-means");

    /** The law that governs the relationship entitles the enterprise to suspend it with respect to the activities concerned. */
    public static final Factor ENTITLED_TO_SUSPEND = of("entitled-to-suspend");

    /** The relationship provides the enterprise with a product or service that is essential to its business. */
    public static final Factor PROVIDES_ESSENTIAL = of("provides-essential");

    /** For what the relationship provides the enterprise with, no reasonable alternative source exists. */
    public static final Factor NO_ALTERNATIVE_SOURCE = of("no-alternative-source");

    /** The enterprise depends on what the counterparty pays. */
    public static final Factor REVENUE_DEPENDENCE = of("revenue-dependence");

    /** The enterprise has considered, where it can be decided, whether to end the relationship. */
    public static final Factor ENDING_CONSIDERED = of("ending-considered");

    /** What ending the relationship would do to people's rights has been credibly assessed. */
    public static final Factor EFFECTS_OF_LEAVING_ASSESSED = of("effects-of-leaving-assessed");

    /** The enterprise has suspended the relationship, or what in it bears on the harm, for a time. */
    public static final Factor RELATIONSHIP_SUSPENDED = of("relationship-suspended");

    /** The enterprise is ending the relationship or selling the business in which it has it, or has decided to. */
    public static final Factor EXIT_UNDER_WAY = of("exit-under-way");

    /** In leaving, selling or suspending, the enterprise mitigates the risks of that to people, engages those affected, and remedies what has already happened. */
    public static final Factor RESPONSIBLE_EXIT = of("responsible-exit");

    /** The enterprise shows its own ongoing efforts to mitigate the harm while it stays in the relationship. */
    public static final Factor EFFORTS_SHOWN = of("efforts-shown");

    /** The enterprise is prepared to accept what staying in the relationship may bring: reputational, financial or legal consequences. */
    public static final Factor CONSEQUENCES_ACCEPTED = of("consequences-accepted");

    /** The harm is, or would be, a gross human rights abuse, such as torture, enforced disappearance, summary execution, slavery, arbitrary and prolonged detention or systematic discrimination; or of other rights, if grave and systematic. */
    public static final Factor GROSS_ABUSE = of("gross-abuse");

    /** The enterprise treats the risk that it causes or contributes to this abuse as a matter of legal compliance. */
    public static final Factor GROSS_ABUSE_AS_COMPLIANCE = of("gross-abuse-as-compliance");

    /** The enterprise benefits, or is seen to benefit, from the harm that another does. */
    public static final Factor BENEFITS_FROM_HARM = of("benefits-from-harm");

    /** Law or an order of the State requires of the enterprise what stands against the rights affected. */
    public static final Factor LEGAL_COMPULSION = of("legal-compulsion");

    /** Under conflicting requirements the enterprise has honoured the principles of human rights to the greatest extent possible, and shows how. */
    public static final Factor PRINCIPLES_HONOURED = of("principles-honoured");

    /** The harm arises, or would arise, in an area affected by armed conflict, other widespread violence or unrest, or on signs that it will be. */
    public static final Factor CONFLICT_AFFECTED = of("conflict-affected");

    /** The enterprise has assessed what its activity in the relationship does to the conflict, as well as to human rights. */
    public static final Factor CONFLICT_ASSESSED = of("conflict-assessed");

    /** The end-user has misused a similar product before. */
    public static final Factor FLAG_MISUSED_BEFORE = of("flag-misused-before");

    /** What is supplied can do more than the need that the end-user states. */
    public static final Factor FLAG_EXCESS_CAPABILITY = of("flag-excess-capability");

    /** What is supplied is, or is to be, customised for a system known for abuse. */
    public static final Factor FLAG_CUSTOMISED_FOR_ABUSE = of("flag-customised-for-abuse");

    /** There are credible reports that the end-user or its country abuses dissidents, journalists, minorities or defenders. */
    public static final Factor FLAG_RECORD_OF_ABUSES = of("flag-record-of-abuses");

    /** The law of the end-user's country allows surveillance on vague grounds or without an independent judge, or compels back doors, decryption or the keeping of data in the country. */
    public static final Factor FLAG_PERMISSIVE_LAWS = of("flag-permissive-laws");

    /** The end-user is a security, intelligence or military body that is not kept apart from political policing. */
    public static final Factor FLAG_SECURITY_END_USER = of("flag-security-end-user");

    /** The purchaser is evasive about the end-use or the end-user. */
    public static final Factor FLAG_EVASIVE_PURCHASER = of("flag-evasive-purchaser");

    /** A reseller or intermediary is unknown, or will not say to whom it sells. */
    public static final Factor FLAG_UNKNOWN_RESELLER = of("flag-unknown-reseller");

    /** The purchaser refuses clauses on human rights. */
    public static final Factor FLAG_REFUSES_CLAUSES = of("flag-refuses-clauses");

    private Factors() {}

    private static Factor of(String id) {
        return Vocabulary.standard().factor(id).orElseThrow(() -> new IllegalStateException("no factor " + id));
    }
}
