package org.salience.ungp;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Inquiry;
import org.salience.model.Opinion;
import org.salience.model.Rating;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.WeighedClaim;

/** One of two assessments that are compared: which of its claims and ratings count, as of its day. */
final class Side {
    /** Whether a claim counts by itself; one that is in force may still have fallen with what it goes back to. */
    enum Status {
        /** Not in the case, or not certainly made by the day. */
        OUT,
        IN_FORCE,
        /** Taken back by its speaker. */
        WITHDRAWN
    }

    private static final DateRange UNDATED = new DateRange(Optional.empty(), Optional.empty());

    private final Assessment assessment;
    private final Case matter;
    private final LocalDate asOf;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Rating> ratings = new HashMap<>();
    private final Map<String, WeighedClaim> weighed = new HashMap<>();
    private final Set<String> notCounted;

    Side(Assessment assessment) {
        this.assessment = assessment;
        matter = assessment.matter();
        asOf = assessment.record().asOf();
        matter.claims().forEach(each -> claims.put(each.id(), each));
        matter.ratings().stream()
                .filter(each -> !each.on().isAfter(asOf))
                .forEach(each -> ratings.put(each.id(), each));
        EvidenceRecord whole = assessment.record().whole();
        whole.facts()
                .forEach(evidence -> evidence.claims()
                        .forEach(each -> weighed.put(each.claim().id(), each)));
        notCounted = whole.facts().stream()
                .flatMap(evidence -> evidence.withdrawn().stream())
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    Assessment assessment() {
        return assessment;
    }

    Case matter() {
        return matter;
    }

    LocalDate asOf() {
        return asOf;
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    boolean hasImpact(String id) {
        return matter.impacts().stream().anyMatch(each -> each.id().equals(id));
    }

    /** The rating with an id, if it is made by the day. */
    Optional<Rating> rating(String id) {
        return Optional.ofNullable(ratings.get(id));
    }

    Status status(String id) {
        if (withdrawal(id).isPresent()) {
            return Status.WITHDRAWN;
        }
        boolean made = claim(id)
                .flatMap(matter::stated)
                .filter(stated -> stated.endsBy(asOf))
                .isPresent();
        return made ? Status.IN_FORCE : Status.OUT;
    }

    /** Whether a claim that was not itself withdrawn fell because everything that it goes back to was. */
    boolean hasFallen(String id) {
        return notCounted.contains(id) && status(id) == Status.IN_FORCE;
    }

    /** When a claim was made, in so far as that counts here: one that is out is undated. */
    DateRange stated(String id) {
        return status(id) == Status.OUT
                ? UNDATED
                : claim(id).flatMap(matter::stated).orElse(UNDATED);
    }

    /** The withdrawal of a claim with its date, if it has taken effect. */
    Optional<Claim.Withdrawal> withdrawal(String id) {
        return claim(id)
                .flatMap(Claim::withdrawn)
                .filter(each ->
                        matter.stated(each).filter(on -> on.startsBy(asOf)).isPresent())
                .map(each -> new Claim.Withdrawal(each.in(), matter.stated(each), each.quote()));
    }

    Evidence evidence(Fact fact) {
        return assessment.record().evidence(fact);
    }

    /** The parties' conclusions that are given by the day. */
    List<Opinion> opinions() {
        return assessment.opinions();
    }

    /** The questions that are put to the enterprise by the day, by id, with where they stand. */
    Map<Inquiry, InquiryState> inquiries() {
        Inquiries inquiries = new Inquiries(matter, asOf);
        Map<Inquiry, InquiryState> states = new LinkedHashMap<>();
        inquiries.asked().forEach(each -> states.put(each, inquiries.state(each, Optional.empty())));
        return states;
    }

    /** A claim as everybody's word weighs it, if it is in force. */
    Optional<WeighedClaim> weighed(String id) {
        return Optional.ofNullable(weighed.get(id));
    }
}
