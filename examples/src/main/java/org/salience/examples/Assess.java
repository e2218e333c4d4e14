package org.salience.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.json.CaseJson;
import org.salience.ungp.Assessor;

/** Assesses the case file named by its argument and prints the report. Exits with 2 if the file cannot be assessed. */
public final class Assess {
    private Assess() {}

    /**
     * Runs the program.
     *
     * @param args the path of a case file
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1 || args[0].isBlank()) {
            err.println("usage: Assess CASE_FILE (a case in the format " + CaseJson.FORMAT + ")");
            return 2;
        }
        try {
            Case matter = CaseJson.read(Path.of(args[0]));
            out.print(Assessor.standard().assess(matter));
            return 0;
        } catch (InvalidCaseException | UncheckedIOException | InvalidPathException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    /** The same bytes on every machine, whatever its locale. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
