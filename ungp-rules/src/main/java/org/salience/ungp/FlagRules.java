package org.salience.ungp;

import static org.salience.model.Concepts.CONFLICTING_REQUIREMENTS;
import static org.salience.model.Concepts.CONFLICT_CONTEXT;
import static org.salience.model.Concepts.DUTY_TO_HONOUR_PRINCIPLES;
import static org.salience.model.Concepts.END_USER_RED_FLAGS;
import static org.salience.model.Concepts.GROSS_ABUSES_AT_STAKE;
import static org.salience.model.Concepts.HARM_AT_STAKE;
import static org.salience.model.Concepts.HEIGHTENED_DUE_DILIGENCE;
import static org.salience.model.Concepts.LEGAL_COMPLIANCE_ISSUE;
import static org.salience.model.Concepts.PERCEIVED_COMPLICITY;
import static org.salience.model.Factors.BENEFITS_FROM_HARM;
import static org.salience.model.Factors.CONFLICT_AFFECTED;
import static org.salience.model.Factors.FLAG_CUSTOMISED_FOR_ABUSE;
import static org.salience.model.Factors.FLAG_EVASIVE_PURCHASER;
import static org.salience.model.Factors.FLAG_EXCESS_CAPABILITY;
import static org.salience.model.Factors.FLAG_MISUSED_BEFORE;
import static org.salience.model.Factors.FLAG_PERMISSIVE_LAWS;
import static org.salience.model.Factors.FLAG_RECORD_OF_ABUSES;
import static org.salience.model.Factors.FLAG_REFUSES_CLAUSES;
import static org.salience.model.Factors.FLAG_SECURITY_END_USER;
import static org.salience.model.Factors.FLAG_UNKNOWN_RESELLER;
import static org.salience.model.Factors.GROSS_ABUSE;
import static org.salience.model.Factors.LEGAL_COMPULSION;
import static org.salience.ungp.Condition.all;
import static org.salience.ungp.Condition.fact;
import static org.salience.ungp.Condition.is;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.salience.model.Factor;
import org.salience.model.norm.Ohchr;
import org.salience.model.norm.Provision;
import org.salience.model.norm.StateDepartment;
import org.salience.model.norm.Ungp;
import org.salience.model.norm.WorkingGroup;

/**
 * UNGP 17 commentary (complicity) and 23, and the red flags of the US Department of State: what stands beside involvement
 * and changes what to do, never how the enterprise is involved.
 */
final class FlagRules {
    private FlagRules() {}

    static List<Rule> rules() {
        return Stream.concat(situations().stream(), redFlags().stream()).toList();
    }

    private static List<Rule> situations() {
        return List.of(
                // Gross abuses: the override
                Rule.of(
                        GROSS_ABUSES_AT_STAKE,
                        all(is(HARM_AT_STAKE), fact(GROSS_ABUSE)),
                        "Gross abuses have no uniform definition; torture, disappearance, slavery and the like are such, and others "
                                + "if grave and systematic.",
                        Ungp.PRINCIPLE_23_C,
                        Ohchr.INTERPRETIVE_GUIDE_GROSS),
                Rule.of(
                        LEGAL_COMPLIANCE_ISSUE,
                        all(is(GROSS_ABUSES_AT_STAKE), DutyRules.causesOrContributes()),
                        "Whoever causes or contributes to gross abuses, or risks to, treats that as a legal compliance issue, whatever "
                                + "else leverage or the relationship would suggest.",
                        Ungp.PRINCIPLE_23_C),

                // Compulsion by law changes what can be done, not what one does
                Rule.of(
                        CONFLICTING_REQUIREMENTS,
                        all(is(HARM_AT_STAKE), fact(LEGAL_COMPULSION)),
                        "Requirements conflict where law compels what stands against human rights.",
                        Ungp.PRINCIPLE_23_B),
                Rule.of(
                        DUTY_TO_HONOUR_PRINCIPLES,
                        all(is(CONFLICTING_REQUIREMENTS), DutyRules.isInvolved()),
                        "Under conflicting requirements one seeks ways to honour the principles of human rights to the greatest "
                                + "extent possible, and is able to show it.",
                        Ungp.PRINCIPLE_23_B,
                        Ungp.PRINCIPLE_23_COMMENTARY),

                // Conflict
                Rule.of(
                        CONFLICT_CONTEXT,
                        all(is(HARM_AT_STAKE), fact(CONFLICT_AFFECTED)),
                        "A context affected by conflict may increase the risk of being complicit in gross abuses by others.",
                        Ungp.PRINCIPLE_23_COMMENTARY_CONFLICT,
                        WorkingGroup.CONFLICT_WARNING_SIGNS),
                Rule.of(
                        HEIGHTENED_DUE_DILIGENCE,
                        is(CONFLICT_CONTEXT),
                        "The higher the risk, the more due diligence is called for: in conflict it is heightened, and looks at the "
                                + "conflict as well as at human rights.",
                        WorkingGroup.CONFLICT_PROPORTIONALITY,
                        WorkingGroup.HEIGHTENED_CONFLICT,
                        WorkingGroup.HEIGHTENED_EARLY),

                // Benefit: perceived complicity, never contribution
                Rule.of(
                        PERCEIVED_COMPLICITY,
                        all(is(HARM_AT_STAKE), fact(BENEFITS_FROM_HARM)),
                        "Whoever is seen to benefit from an abuse by another may be perceived as complicit in it.",
                        Ungp.PRINCIPLE_17_COMMENTARY_COMPLICITY));
    }

    private static List<Rule> redFlags() {
        List<Rule> rules = new ArrayList<>();
        rules.add(redFlag(
                FLAG_MISUSED_BEFORE, "misused a similar product before", StateDepartment.RED_FLAG_PRIOR_MISUSE));
        rules.add(redFlag(
                FLAG_EXCESS_CAPABILITY,
                "gets more than the need that it states",
                StateDepartment.RED_FLAG_EXCESS_CAPABILITY));
        rules.add(redFlag(
                FLAG_CUSTOMISED_FOR_ABUSE,
                "has it customised for a system known for abuse",
                StateDepartment.RED_FLAG_CUSTOMISATION));
        rules.add(redFlag(
                FLAG_RECORD_OF_ABUSES,
                "has a record of abuses, or its country has",
                StateDepartment.RED_FLAG_ABUSE_RECORD));
        rules.add(redFlag(
                FLAG_PERMISSIVE_LAWS,
                "works under laws that permit or compel too much",
                StateDepartment.RED_FLAG_VAGUE_LAWS,
                StateDepartment.RED_FLAG_NO_JUDICIAL_AUTHORISATION,
                StateDepartment.RED_FLAG_BACK_DOORS,
                StateDepartment.RED_FLAG_DATA_LOCALISATION));
        rules.add(redFlag(
                FLAG_SECURITY_END_USER,
                "is a security body not kept apart from political policing",
                StateDepartment.RED_FLAG_SECURITY_END_USER));
        rules.add(redFlag(CONFLICT_AFFECTED, "acts amid conflict or unrest", StateDepartment.RED_FLAG_CONFLICT));
        rules.add(redFlag(
                FLAG_EVASIVE_PURCHASER,
                "buys through somebody evasive about the use or the user",
                StateDepartment.RED_FLAG_EVASIVE));
        rules.add(redFlag(
                FLAG_UNKNOWN_RESELLER,
                "is reached through a reseller who is unknown or will not say to whom it sells",
                StateDepartment.RED_FLAG_UNKNOWN_RESELLER));
        rules.add(redFlag(
                FLAG_REFUSES_CLAUSES,
                "buys through somebody who refuses clauses on human rights, or refuses them itself",
                StateDepartment.RED_FLAG_REFUSES_CLAUSES));
        return rules;
    }

    private static Rule redFlag(Factor flag, String what, Provision... provisions) {
        return Rule.of(END_USER_RED_FLAGS, fact(flag), "It is a red flag if the end-user " + what + ".", provisions);
    }
}
