package org.salience.ungp;

import java.util.Locale;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Factor;
import org.salience.model.Factors;
import org.salience.model.norm.Provision;
import org.salience.model.norm.Ungp;

/** What involvement calls for. Standards of responsible conduct, not legal obligations. */
public enum Duty {
    /** Cease or prevent its own part (UNGP 19 commentary). */
    CEASE(Concepts.DUTY_TO_CEASE, Factors.CONTRIBUTION_CEASED, Ungp.PRINCIPLE_19_COMMENTARY),
    /** Use or increase leverage and mitigate what remains (UNGP 19 commentary). */
    USE_LEVERAGE(Concepts.DUTY_TO_USE_LEVERAGE, Factors.LEVERAGE_EXERCISED, Ungp.PRINCIPLE_19_COMMENTARY),
    /** Provide for or cooperate in remediation (UNGP 22). */
    REMEDIATE(Concepts.DUTY_TO_REMEDIATE, Factors.REMEDIATION_PROVIDED, Ungp.PRINCIPLE_22),
    /** Report formally on how severe impacts are addressed (UNGP 21). */
    REPORT(Concepts.DUTY_TO_REPORT, Factors.FORMAL_REPORT, Ungp.PRINCIPLE_21);

    private final Concept concept;
    private final Factor fulfilment;
    private final Provision provision;

    Duty(Concept concept, Factor fulfilment, Provision provision) {
        this.concept = concept;
        this.fulfilment = fulfilment;
        this.provision = provision;
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
     * {@return the provision it is taken from}
     */
    public Provision provision() {
        return provision;
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
