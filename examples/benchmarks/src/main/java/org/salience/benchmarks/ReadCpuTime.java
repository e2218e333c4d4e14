package org.salience.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.salience.model.json.CaseJson;

/**
 * Compares the processor time of reading with that of data binding, batch by batch in turn. On a machine that others use too
 * this ratio holds still where the times of {@link ReadBenchmark} do not; what runs on other threads, such as collecting
 * garbage, it does not see.
 */
public final class ReadCpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ObjectReader BINDING = new ObjectMapper().readerFor(PlainCase.class);
    private static final long BATCH = 2_000_000;

    private static volatile Object read;

    private ReadCpuTime() {}

    /**
     * Prints one line for each file of {@link ReadBenchmark}.
     *
     * @param args the seconds for each file, of which the second half counts; 30 if absent
     * @throws IOException if a file cannot be bound
     */
    public static void main(String[] args) throws IOException {
        int seconds = args.length == 0 ? 30 : Integer.parseInt(args[0]);
        compare("casebook", List.of(CaseTexts.casebook()), seconds);
        for (int length : new int[] {13_000, 130_000}) {
            List<String> texts = IntStream.range(0, 16)
                    .mapToObj(seed -> CaseTexts.made(length, seed))
                    .toList();
            compare(Integer.toString(length), texts, seconds);
        }
    }

    private static void compare(String name, List<String> texts, int seconds) throws IOException {
        int reads = (int) (BATCH / texts.get(0).length());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long first = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < reads; i++) {
                read = CaseJson.parse(texts.get(i % texts.size()));
            }
            long second = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < reads; i++) {
                read = BINDING.readValue(texts.get(i % texts.size()));
            }
            long third = THREADS.getCurrentThreadCpuTime();
            if (System.nanoTime() - start > (end - start) / 2) {
                ours.add((second - first) / 1000.0 / reads);
                theirs.add((third - second) / 1000.0 / reads);
                ratios.add((second - first) / (double) (third - second));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-9s salience %7.1f us, databind %7.1f us, ratio %.2f (middle half %.2f to %.2f), %d batches%n",
                name,
                quantile(ours, 0.5),
                quantile(theirs, 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                ratios.size());
    }

    private static double quantile(List<Double> values, double share) {
        Collections.sort(values);
        return values.get((int) (share * (values.size() - 1)));
    }
}
