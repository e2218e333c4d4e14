package org.salience.ungp;

import java.util.Locale;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.SubjectKind;

/**
 * What involvement calls for. Standards of responsible conduct, not legal obligations. Which provisions each is taken from
 * is for the rules of the reading to say.
 */
public enum Duty {
    /** Cease or prevent its own part (UNGP 19 commentary). */
    CEASE(Concepts.DUTY_TO_CEASE, Factors.CONTRIBUTION_CEASED),
    /** Treat the risk of causing or contributing to gross abuses as a legal compliance issue (UNGP 23(c)). */
    TREAT_AS_COMPLIANCE(Concepts.LEGAL_COMPLIANCE_ISSUE, Factors.GROSS_ABUSE_AS_COMPLIANCE),
    /** Use or increase leverage and mitigate what remains (UNGP 19 commentary). */
    USE_LEVERAGE(Concepts.DUTY_TO_USE_LEVERAGE, Factors.LEVERAGE_EXERCISED),
    /** Linked, with leverage: mitigate (OHCHR's matrix, A and C). */
    MITIGATE(Concepts.DUTY_TO_MITIGATE, Factors.LEVERAGE_EXERCISED),
    /** Linked, without leverage: seek to increase it (OHCHR's matrix, B and D). */
    INCREASE_LEVERAGE(Concepts.DUTY_TO_INCREASE_LEVERAGE, Factors.LEVERAGE_EXERCISED),
    /** Linked, leverage without success, not crucial: take steps to end the relationship (OHCHR's matrix, C). */
    TAKE_STEPS_TO_END(Concepts.TAKE_STEPS_TO_END, Factors.EXIT_UNDER_WAY),
    /** Linked, without leverage and without a way to it: consider ending the relationship (UNGP 19 commentary). */
    CONSIDER_ENDING(Concepts.CONSIDER_ENDING, Factors.ENDING_CONSIDERED),
    /** Suspend it for the activities concerned: a last resort under the CSDDD, no duty by default (CSDDD 10(6), 11(7)). */
    SUSPEND(Concepts.DUTY_TO_SUSPEND, Factors.RELATIONSHIP_SUSPENDED),
    /** Weigh credible assessments of what leaving does to human rights (UNGP 19 commentary). */
    WEIGH_LEAVING(Concepts.DUTY_TO_WEIGH_LEAVING, Factors.EFFECTS_OF_LEAVING_ASSESSED),
    /** Leave, sell or suspend with due diligence on that (OHCHR on responsible exit, 2023). */
    LEAVE_RESPONSIBLY(Concepts.DUTY_TO_LEAVE_RESPONSIBLY, Factors.RESPONSIBLE_EXIT),
    /** While staying: be able to show ongoing efforts (UNGP 19 commentary). */
    SHOW_EFFORTS(Concepts.DUTY_TO_SHOW_EFFORTS, Factors.EFFORTS_SHOWN),
    /** While staying: be prepared to accept the consequences (UNGP 19 commentary). */
    ACCEPT_CONSEQUENCES(Concepts.DUTY_TO_ACCEPT_CONSEQUENCES, Factors.CONSEQUENCES_ACCEPTED),
    /** Provide for or cooperate in remediation (UNGP 22). */
    REMEDIATE(Concepts.DUTY_TO_REMEDIATE, Factors.REMEDIATION_PROVIDED),
    /** Linked only: not required to remedy, though it may take a role (UNGP 22 commentary). */
    ROLE_IN_REMEDY(Concepts.ROLE_IN_REMEDY, Factors.REMEDIATION_PROVIDED),
    /** Report formally on how severe impacts are addressed (UNGP 21). */
    REPORT(Concepts.DUTY_TO_REPORT, Factors.FORMAL_REPORT),
    /** Honour the principles of human rights as far as conflicting requirements let one (UNGP 23(b)). */
    HONOUR_PRINCIPLES(Concepts.DUTY_TO_HONOUR_PRINCIPLES, Factors.PRINCIPLES_HONOURED),
    /** Carry out heightened due diligence in conflict (UNGP 23 commentary). */
    HEIGHTEN_DILIGENCE(Concepts.HEIGHTENED_DUE_DILIGENCE, Factors.CONFLICT_ASSESSED);

    private final Concept concept;
    private final Factor fulfilment;

    Duty(Concept concept, Factor fulfilment) {
        this.concept = concept;
        this.fulfilment = fulfilment;
    }

    /**
     * {@return the concept that decides whether the duty applies}
     */
    public Concept concept() {
        return concept;
    }

    /**
     * {@return the factor that says it has been done}
     */
    public Factor fulfilment() {
        return fulfilment;
    }

    /**
     * {@return whether it is called for where it applies; a role in remedy is only open to an enterprise that is linked}
     */
    public boolean isRequired() {
        return this != ROLE_IN_REMEDY;
    }

    /** Whether it is one relationship that it is done in. */
    boolean isOfRelationship() {
        return fulfilment.signature().contains(SubjectKind.RELATIONSHIP);
    }

    /**
     * {@return the word for data, for example {@code use-leverage}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return concept.label();
    }
}
