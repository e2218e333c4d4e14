package org.salience.model;

import java.util.Locale;

/** What kind of document a source is. The evidence policy has one row for each. */
public enum SourceKind {
    /** A statement the enterprise or another company makes for itself: a letter, reply or press statement. */
    COMPANY_STATEMENT,
    /** A document a company must file or sign truthfully, such as a securities filing. */
    COMPANY_FILING,
    /** A document of the counterparty: a tender, notice, manual or assessment. */
    CLIENT_DOCUMENT,
    /** A contract or order between the parties. */
    CONTRACT,
    /** A public document of a State body that is not the counterparty. */
    STATE_DOCUMENT,
    /** A judgment, order, pleading or sworn testimony. */
    COURT_RECORD,
    /** A statement of an OECD National Contact Point. */
    NCP_STATEMENT,
    /** A document of a United Nations body or mandate holder. */
    UN_DOCUMENT,
    /** A publication of a civil society organisation. */
    NGO_REPORT,
    /** A letter of a civil society organisation. */
    NGO_LETTER,
    /** A study by researchers, reviewed or not. */
    ACADEMIC_STUDY,
    /** A report of news media. */
    PRESS_REPORT,
    /** An account given by a witness or affected person, outside a court. */
    TESTIMONY,
    /** An internal document or message that its author did not publish. */
    LEAK;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code company-statement}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
