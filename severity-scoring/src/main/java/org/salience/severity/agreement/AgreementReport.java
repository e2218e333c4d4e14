package org.salience.severity.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What to read first of how far a panel agrees on one axis: exact agreement, agreement within one level, Krippendorff's
 * ordinal alpha and Gwet's ordinal AC2 over all units, and van der Eijk's A of each unit. Alpha and AC2 stand side by side
 * because alpha collapses where nearly all ratings are on one level, as they are in a screened set.
 */
public final class AgreementReport {
    private final RatingsTable table;
    private final List<Agreement> overall;
    private final Map<String, Agreement> byUnit;

    private AgreementReport(RatingsTable table, IntervalMethod method) {
        this.table = table;
        this.overall = Stream.of(
                        Coefficient.EXACT_AGREEMENT,
                        Coefficient.AGREEMENT_WITHIN_ONE,
                        Coefficient.ALPHA_ORDINAL,
                        Coefficient.AC2_ORDINAL)
                .map(each -> each.of(table, method))
                .toList();
        Map<String, Agreement> units = new LinkedHashMap<>();
        for (int unit = 0; unit < table.units().size(); unit++) {
            units.put(table.units().get(unit), Dispersion.VAN_DER_EIJK_A.of(table.counts(unit)));
        }
        this.byUnit = Collections.unmodifiableMap(units);
    }

    /**
     * {@return the report of a table, with jackknife intervals}
     *
     * @param table the ratings
     */
    public static AgreementReport of(RatingsTable table) {
        return of(table, IntervalMethod.jackknife());
    }

    /**
     * {@return the report of a table}
     *
     * @param table the ratings
     * @param method how to find the intervals
     */
    public static AgreementReport of(RatingsTable table, IntervalMethod method) {
        return new AgreementReport(table, method);
    }

    /**
     * {@return the agreement over all units, most readable first}
     */
    public List<Agreement> overall() {
        return overall;
    }

    /**
     * {@return the agreement on each unit, by its name, in the order of the table}
     */
    public Map<String, Agreement> byUnit() {
        return byUnit;
    }

    /**
     * {@return every statistic with what it was computed from, its convention and its source, then the units, line by line}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(table.toString()).append('\n');
        overall.forEach(each -> text.append(each.explain()));
        byUnit.forEach(
                (unit, each) -> text.append(unit).append(", ").append(each).append('\n'));
        return text.toString();
    }

    /**
     * {@return the table and the main statistic, in one line}
     */
    @Override
    public String toString() {
        return table + "; " + overall.get(2);
    }
}
