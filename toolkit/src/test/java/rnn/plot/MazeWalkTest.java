package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rnn.display.Picture;

class MazeWalkTest {
    private static final double[] STATE = {-1, 0, 1, 0.5};

    private static int colour(Picture picture, double x, double y) {
        return picture.image().getRGB((int) (x * Picture.SCALE), (int) (y * Picture.SCALE));
    }

    @Test
    void itSaysWhereEachPlayerIs() {
        Picture picture = new MazeWalk("Two", 3)
                .player("A", 0, 2, MazeWalk.ON_THE_WAY, STATE)
                .player("B", 1, 3, 0, STATE)
                .picture();
        assertEquals(
                "Maze, Two: A at place 2 of 3, its light is left, its state from −1 to 1; B turned left, its light is"
                        + " right, its state from −1 to 1.",
                picture.text());
        assertTrue(picture.width() <= 860, "" + picture.width());
    }

    @Test
    void thePlayerIsDrawnWhereItIsAndItsStateBelow() {
        Picture picture = new MazeWalk("One", 3)
                .player("A", 0, 2, MazeWalk.ON_THE_WAY, STATE)
                .picture();
        double middle = 46 + 20 + 1.5 * 26;
        assertEquals(Palette.INK.getRGB(), colour(picture, 24 + 2.5 * 26, middle));
        assertEquals(Palette.GRID.getRGB(), colour(picture, 24 + 1.5 * 26, middle));
        double strip = 46 + 20 + 3 * 26 + 10 + 9;
        for (int unit = 0; unit < 4; unit++) {
            assertEquals(Palette.diverging(STATE[unit]).getRGB(), colour(picture, 24 + (unit + 0.5) * 128, strip));
        }
    }

    @Test
    void theLampIsLitAtTheEntranceAlone() {
        double lamp = 46 + 20 + 2.5 * 26;
        double middle = 24 + 13;
        MazeWalk lit = new MazeWalk("Lit", 3).player("A", 1, 0, MazeWalk.ON_THE_WAY, STATE);
        MazeWalk out = new MazeWalk("Out", 3).player("A", 1, 1, MazeWalk.ON_THE_WAY, STATE);
        assertEquals(Palette.LINES[1].getRGB(), colour(lit.picture(), middle, lamp));
        assertEquals(Palette.GROUND.getRGB(), colour(out.picture(), middle, lamp));
    }

    @Test
    void whatCannotBeDrawnIsNamed() {
        MazeWalk maze = new MazeWalk("None", 3);
        assertThrows(IllegalStateException.class, maze::picture);
        Exception e = assertThrows(IllegalArgumentException.class, () -> maze.player("A", 0, 4, 1, STATE));
        assertEquals(
                "a player in a maze of 3: lamp 0, place 4, arm 1; there are lamps and arms 0 and 1, and places 0 to 3",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> maze.player("A", 2, 0, 1, STATE));
        assertThrows(IllegalArgumentException.class, () -> maze.player("A", 0, 0, 2, STATE));
        assertThrows(IllegalArgumentException.class, () -> maze.player("A", 0, 0, 1, new double[0]));
        assertThrows(IllegalArgumentException.class, () -> new MazeWalk("None", 0));
    }
}
