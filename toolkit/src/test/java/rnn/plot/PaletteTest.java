package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The colours as readers see them: on white, and on the dark theme's ground after its filter; with common sight,
 * without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), and in grey print. Distances are those
 * of CIELAB, where about 2.3 is just noticed.
 */
class PaletteTest {
    private static final double LEAST_DISTANCE = 15;
    private static final double LEAST_LIGHTNESS_STEP = 8; // in grey
    private static final double LEAST_CONTRAST = 3; // WCAG 2.1, 1.4.11
    private static final double LEAST_CONTRAST_OF_TEXT = 4.5; // WCAG 2.1, 1.4.3
    private static final double INVERTED = 0.93;

    private static final Map<String, double[][]> SIGHTS = new TreeMap<>(Map.of(
            "common", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    }));

    /** invert(0.93) and hue-rotate(180deg), as CSS computes them. */
    private static final double[][] HALF_TURN = {{-0.574, 1.430, 0.144}, {0.426, 0.430, 0.144}, {0.426, 1.430, -0.856}};

    @Test
    void eachTwoLinesAreToldApartInBothThemes() {
        for (boolean dark : new boolean[] {false, true}) {
            for (int i = 0; i < Palette.LINES.length; i++) {
                for (int j = 0; j < i; j++) {
                    double[] one = linear(Palette.LINES[i], dark);
                    double[] other = linear(Palette.LINES[j], dark);
                    String pair = i + " and " + j + (dark ? " in the dark theme, " : " in the light theme, ");
                    SIGHTS.forEach((name, sight) -> {
                        double apart = distance(lab(times(sight, one)), lab(times(sight, other)));
                        assertTrue(apart >= LEAST_DISTANCE, pair + name + ": " + apart);
                    });
                    double step = Math.abs(lightness(luminance(one)) - lightness(luminance(other)));
                    assertTrue(step >= LEAST_LIGHTNESS_STEP, pair + "grey: " + step);
                }
            }
        }
    }

    @Test
    void eachLineStandsOutFromBothGrounds() {
        for (boolean dark : new boolean[] {false, true}) {
            double ground = luminance(linear(Palette.GROUND, dark));
            for (Color colour : Palette.LINES) {
                double contrast = contrast(luminance(linear(colour, dark)), ground);
                assertTrue(contrast >= LEAST_CONTRAST, colour + (dark ? " dark " : " light ") + contrast);
            }
            assertTrue(contrast(luminance(linear(Palette.INK, dark)), ground) >= LEAST_CONTRAST_OF_TEXT);
        }
    }

    @Test
    void theDarkSheetIsTheGroundOfTheDarkTheme() {
        for (double channel : filtered(Palette.GROUND)) {
            assertEquals(0x11 / 255.0, channel, 2 / 255.0);
        }
    }

    @Test
    void noTwoOfThirtyLinesAreDrawnAlike() {
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < i; j++) {
                if (Palette.line(i).equals(Palette.line(j))) {
                    assertNotEquals(Palette.stroke(i), Palette.stroke(j), i + " and " + j);
                }
            }
        }
    }

    @Test
    void theFilterIsTheOneInThePage() throws java.io.IOException {
        String style = java.nio.file.Files.readString(java.nio.file.Path.of("../tools/launch/custom.css"));
        assertTrue(style.contains("filter: invert(" + INVERTED + ") hue-rotate(180deg)"), "JupyterLab's own style");
        String html = new LineChart("t", "x", "y")
                .line("l", new double[] {1, 2})
                .picture()
                .html();
        assertTrue(html.contains("filter: invert(" + INVERTED + ") hue-rotate(180deg)"), html.substring(0, 400));
    }

    private static double[] filtered(Color colour) {
        float[] rgb = colour.getRGBColorComponents(null);
        double[] inverted = new double[3];
        for (int i = 0; i < 3; i++) {
            inverted[i] = rgb[i] * (1 - 2 * INVERTED) + INVERTED;
        }
        return times(HALF_TURN, inverted);
    }

    private static double[] linear(Color colour, boolean dark) {
        float[] rgb = colour.getRGBColorComponents(null);
        double[] shown = dark ? filtered(colour) : new double[] {rgb[0], rgb[1], rgb[2]};
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = shown[i] <= 0.04045 ? shown[i] / 12.92 : Math.pow((shown[i] + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double[] times(double[][] matrix, double[] colour) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix[i][0] * colour[0] + matrix[i][1] * colour[1] + matrix[i][2] * colour[2];
            result[i] = Math.max(0, Math.min(1, sum));
        }
        return result;
    }

    private static double luminance(double[] linear) {
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double[] lab(double[] linear) {
        double x = bent((0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]) / 0.95047);
        double y = bent(luminance(linear));
        double z = bent((0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double lightness(double luminance) {
        return 116 * bent(luminance) - 16;
    }

    private static double bent(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116.0;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
