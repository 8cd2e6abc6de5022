package rnn.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code Tile.java}: one method for each shape of a tile. The methods differ only in how often their lines are
 * repeated. A shape is a line of {@link #SHAPES}. {@code TileTest} compares the file with this text; to write it again,
 * run this class in the folder {@code toolkit}.
 */
final class TileSource {
    static final Path FILE = Path.of("src/main/java/rnn/product/Tile.java");

    /**
     * A tile.
     *
     * @param rows how many rows of a and c
     * @param vectors its width, in vectors
     * @param turn how many columns of a it takes per turn of its loop
     */
    record Shape(int rows, int vectors, int turn) {}

    static final List<Shape> SHAPES = List.of(
            new Shape(8, 3, 2),
            new Shape(4, 3, 1),
            new Shape(1, 3, 1),
            new Shape(8, 2, 2),
            new Shape(6, 2, 1),
            new Shape(4, 2, 2),
            new Shape(1, 2, 1),
            new Shape(8, 1, 2),
            new Shape(1, 1, 1));

    /** The names of the vectors of a row. */
    private static final List<String[]> NAMES =
            List.of(new String[] {"only"}, new String[] {"left", "right"}, new String[] {"left", "middle", "right"});

    private static final String ARGUMENTS =
            "float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth";

    private static final String HEAD =
            """
            package rnn.product;

            import jdk.incubator.vector.FloatVector;
            import jdk.incubator.vector.VectorSpecies;

            /**
             * A tile of a product, a few rows of a by one panel of W. It stays in registers while the whole depth runs
             * through, so c is read and written once. All shapes compute the same bits.
             *
             * <p>The inner loop is bound by instructions: a processor of four instructions per cycle has hardly any to
             * spare beside the products. Therefore some tiles take two columns of a in each turn (the compiler does not
             * unroll the loop), the place in the panel counts the turns, and the rows of a lie a constant apart. The
             * vectors' own methods are called without a shorthand, since the compiler no longer inlines methods of ours
             * in code of this length.
             *
             * <p>Do not edit: {@code TileSource}, beside the tests, writes this file from a table of shapes.
             */
            final class Tile {
                private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
                static final int LANES = SPECIES.length();

                /** The distance between rows of a: a constant, so the compiler reaches all rows by one register. */
                static final int STRIDE = PackedProduct.STRIDE;

                private Tile() {}
            """;

    private TileSource() {}

    /**
     * Writes the file.
     *
     * @param arguments none
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        SHAPES.forEach(shape -> method(shape, text));
        return text.append("}\n").toString();
    }

    private static void method(Shape shape, StringBuilder text) {
        String[] names = NAMES.get(shape.vectors - 1);
        line(text, 0, "");
        line(text, 1, "/** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */");
        line(text, 1, "static void rows" + shape.rows + "vectors" + shape.vectors + "(" + ARGUMENTS + ") {");
        for (int row = 1; row < shape.rows; row++) {
            line(text, 2, "int j" + row + " = j" + (row - 1) + " + strideC;");
        }
        for (int row = 0; row < shape.rows; row++) {
            for (int v = 0; v < names.length; v++) {
                String place = "j" + row + plus(v);
                line(text, 2, "FloatVector " + names[v] + row + " = FloatVector.fromArray(SPECIES, c, " + place + ");");
            }
        }
        line(text, 2, "int k = i;");
        String turn = lanes(shape.vectors * shape.turn);
        String end = "panel + depth * " + lanes(shape.vectors);
        line(text, 2, "for (int p = panel; p < " + end + "; p += " + turn + ") {");
        for (int column = 0; column < shape.turn; column++) {
            turn(shape, names, column, text);
        }
        line(text, 3, shape.turn == 1 ? "k++;" : "k += " + shape.turn + ";");
        line(text, 2, "}");
        for (int row = 0; row < shape.rows; row++) {
            for (int v = 0; v < names.length; v++) {
                line(text, 2, names[v] + row + ".intoArray(c, j" + row + plus(v) + ");");
            }
        }
        line(text, 1, "}");
    }

    /** What one column of a adds. */
    private static void turn(Shape shape, String[] names, int column, StringBuilder text) {
        String declared = column == 0 ? "FloatVector " : "";
        for (int v = 0; v < names.length; v++) {
            String place = plus(column * shape.vectors + v);
            line(text, 3, declared + names[v] + " = FloatVector.fromArray(SPECIES, panels, p" + place + ");");
        }
        for (int row = 0; row < shape.rows; row++) {
            String down = row == 0 ? "" : row == 1 ? " + STRIDE" : " + " + row + " * STRIDE";
            String across = column == 0 ? "" : " + " + column;
            String type = row == 0 ? declared : "";
            line(text, 3, type + "x = FloatVector.broadcast(SPECIES, a[k" + down + across + "]);");
            for (String name : names) {
                line(text, 3, name + row + " = x.fma(" + name + ", " + name + row + ");");
            }
        }
    }

    private static String plus(int vectors) {
        return vectors == 0 ? "" : " + " + lanes(vectors);
    }

    private static String lanes(int vectors) {
        return vectors == 1 ? "LANES" : vectors + " * LANES";
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("    ".repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
    }
}
