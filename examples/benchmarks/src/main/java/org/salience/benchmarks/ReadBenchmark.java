package org.salience.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.salience.model.Case;
import org.salience.model.json.CaseJson;

/**
 * Reads case files that are in memory: ours to a checked model, Jackson's data binding to records of the same shapes without
 * any check, and the bare tokens as the floor of both.
 *
 * <p>The long warm-up is for busy machines: with one of a few seconds the compiler may not get round to the code, and times
 * come out several times too long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 20)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 5,
        jvmArgs = {"-Xms512m", "-Xmx512m"})
public class ReadBenchmark {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectReader BINDING = new ObjectMapper().readerFor(PlainCase.class);

    /** The file: the real one, or the size of made-up ones. */
    @Param({"casebook", "13000", "130000"})
    private String file;

    private String[] texts;
    private int next;

    /** Makes the texts; of the made-up ones several, read in turn. */
    @Setup
    public void texts() {
        texts = file.equals("casebook")
                ? new String[] {CaseTexts.casebook()}
                : IntStream.range(0, 16)
                        .mapToObj(seed -> CaseTexts.made(Integer.parseInt(file), seed))
                        .toArray(String[]::new);
    }

    private String text() {
        next = next + 1 == texts.length ? 0 : next + 1;
        return texts[next];
    }

    /** {@return a case, every reference and claim checked} */
    @Benchmark
    public Case salience() {
        return CaseJson.parse(text());
    }

    /** {@return records, nothing checked} */
    @Benchmark
    public Object databind() throws IOException {
        return BINDING.readValue(text());
    }

    /** {@return the number of tokens} */
    @Benchmark
    public int tokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(text())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
