package org.salience.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A case file as data binding sees it: records that mirror the JSON, with dates and words left as text, nothing sorted and
 * nothing checked.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlainCase(
        String format,
        String id,
        String title,
        String enterprise,
        String recordUntil,
        Map<String, Actor> actors,
        Map<String, Product> products,
        Map<String, Relationship> relationships,
        Map<String, Impact> impacts,
        Map<String, Source> sources,
        Map<String, Claim> claims,
        Map<String, Factor> factors,
        Map<String, Link> links,
        Map<String, Opinion> opinions,
        Map<String, Inquiry> inquiries,
        Map<String, Rating> ratings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Actor(String name, String kind, String partOf, List<String> vulnerability) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Factor(String label, List<String> of, String kind, String bearing, String definition, String question) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Link(String from, String to, String by) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Product(String name, List<String> alias, String buildsOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Relationship(String with, String user, List<String> products, String direction, Integer tier) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Impact(
            String title,
            List<String> rights,
            List<String> groups,
            List<String> by,
            List<String> through,
            String period) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String by,
            String kind,
            String date,
            String dateFrom,
            String via,
            List<String> origin,
            String title,
            String link) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Claim(
            String in,
            String by,
            String on,
            String supports,
            String disputes,
            List<String> of,
            String as,
            Boolean general,
            String quote,
            String at,
            String characterisedBy,
            List<String> origin,
            String holds,
            Withdrawal withdrawn,
            String replacedBy,
            String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawal(String in, String on, String quote) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opinion(
            String in,
            String by,
            String concept,
            List<String> of,
            String as,
            String quote,
            String at,
            String condition,
            String repeats) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Inquiry(
            String in,
            String to,
            String due,
            String soughtUntil,
            List<String> concerns,
            List<String> of,
            String asks,
            String answeredIn,
            List<String> answers) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rating(
            String by,
            String on,
            String of,
            Object scale,
            Object scope,
            Object irremediability,
            Object likelihood,
            List<String> because) {}
}
