package org.salience.ungp;

/** Whether a matter was put to the enterprise, and what came of it. None of these is an admission. */
public enum InquiryState {
    /** Nobody on record has asked. */
    NOT_ASKED,
    /** Asked; the deadline has not passed, or there is none. */
    ASKED_RUNNING,
    /** Asked; the deadline has passed and no answer is on record. */
    ASKED_UNANSWERED,
    /** An answer is on record, but it does not address this matter. */
    ANSWERED_ELSEWHERE,
    /** An answer that addresses this matter is on record. */
    ANSWERED;

    /**
     * {@return what the state means for something that is for the enterprise to show and that is not on record}
     */
    public String meaning() {
        return switch (this) {
            case NOT_ASKED -> "not shown, and nobody on record asked for it";
            case ASKED_RUNNING -> "not shown yet: it was asked for, and the time for an answer runs";
            case ASKED_UNANSWERED -> "asked for and not shown; not answering is no admission";
            case ANSWERED_ELSEWHERE -> "not shown: the answer on record does not speak to it";
            case ANSWERED -> "not shown by the answer on record, which speaks to it";
        };
    }

    @Override
    public String toString() {
        return switch (this) {
            case NOT_ASKED -> "not asked";
            case ASKED_RUNNING -> "asked, still running";
            case ASKED_UNANSWERED -> "asked, deadline passed without an answer on record";
            case ANSWERED_ELSEWHERE -> "answered, but not on this";
            case ANSWERED -> "answered";
        };
    }
}
