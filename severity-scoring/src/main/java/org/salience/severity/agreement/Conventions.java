package org.salience.severity.agreement;

/** What a value is called by custom. Printed as such; nothing is decided by it. */
final class Conventions {
    private Conventions() {}

    /** Krippendorff (2004), Content Analysis, 2nd ed., section 11.4.2. */
    static String krippendorff(double alpha) {
        String words = alpha >= 0.8
                ? "0.800 or more, reliable"
                : alpha >= 0.667 ? "0.667 to 0.800, for tentative conclusions only" : "below 0.667, not reliable";
        return words + " (Krippendorff 2004; a custom, which decides nothing here)";
    }

    /** Landis, J. R. and Koch, G. G. (1977). Biometrics 33:159-174, who call their divisions arbitrary. */
    static String landisKoch(double kappa) {
        String word = kappa < 0
                ? "poor"
                : kappa <= 0.2
                        ? "slight"
                        : kappa <= 0.4
                                ? "fair"
                                : kappa <= 0.6 ? "moderate" : kappa <= 0.8 ? "substantial" : "almost perfect";
        return word
                + " (Landis and Koch 1977, who call their divisions arbitrary; a custom, which decides nothing here)";
    }
}
