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
