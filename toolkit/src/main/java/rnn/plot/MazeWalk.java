package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import rnn.array.Require;
import rnn.display.Picture;

/**
 * Players in a T-maze: at the entrance one of two lamps is lit, then comes a corridor, and at its end a turn to the
 * left (up) or to the right (down). Below each maze is the player's state, a strip of one colour for each unit.
 *
 * <pre>{@code
 * new MazeWalk("On the way", 10).player("A", 0, 3, MazeWalk.ON_THE_WAY, state).show();
 * }</pre>
 */
public final class MazeWalk implements Plot {
    /** The arm of a player that has not turned yet. */
    public static final int ON_THE_WAY = -1;

    private static final int MARGIN = 24;
    private static final int TOP = 46;
    private static final int SIDE = 26;
    private static final int STRIP = 18;
    private static final int BLOCK = 20 + 3 * SIDE + 10 + STRIP + 16;
    private static final int WIDEST_STRIP = 512;

    private record Player(String name, int light, int place, int arm, List<Double> state) {}

    private final String title;
    private final int corridor;
    private final List<Player> players = new ArrayList<>();

    /**
     * A maze without players.
     *
     * @param title what it shows
     * @param corridor the place of the turn, at least 1; the entrance is place 0
     */
    public MazeWalk(String title, int corridor) {
        this.title = title;
        this.corridor = Require.atLeast("the place of a maze's turn", 1, corridor);
    }

    /**
     * Adds a player in a maze of its own.
     *
     * @param name the words above the maze
     * @param light the lamp of this game, which is lit while the player is at the entrance: 0 left, 1 right; the reward
     *     is at the same side of the turn
     * @param place where the player is, 0 to the place of the turn
     * @param arm where it has turned to, 0 left or 1 right, or {@link #ON_THE_WAY}
     * @param state its state, from −1 to 1, at least one number
     * @return this
     * @throws IllegalArgumentException if there is no such lamp, place or arm, or no state
     */
    public MazeWalk player(String name, int light, int place, int arm, double[] state) {
        if (light < 0 || light > 1 || place < 0 || place > corridor || arm < ON_THE_WAY || arm > 1) {
            throw new IllegalArgumentException("a player in a maze of " + corridor + ": lamp " + light + ", place "
                    + place + ", arm " + arm + "; there are lamps and arms 0 and 1, and places 0 to " + corridor);
        }
        Require.atLeast("the numbers of a player's state", 1, state.length);
        players.add(
                new Player(name, light, place, arm, Arrays.stream(state).boxed().toList()));
        return this;
    }

    /**
     * {@return the maze as a picture}
     *
     * @throws IllegalStateException if there is no player
     */
    @Override
    public Picture picture() {
        if (players.isEmpty()) {
            throw new IllegalStateException("the maze '" + title + "' has no player: call player(…) first");
        }
        int width = Math.max(WIDEST_STRIP, (corridor + 1) * SIDE) + 2 * MARGIN;
        Sketch sketch = new Sketch(width, TOP + BLOCK * players.size());
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        for (int number = 0; number < players.size(); number++) {
            maze(sketch, players.get(number), TOP + BLOCK * number);
        }
        return sketch.picture(text());
    }

    private void maze(Sketch sketch, Player player, int top) {
        sketch.text(player.name, Palette.BOLD, MARGIN, top + 12);
        int middle = top + 20 + SIDE;
        int turn = MARGIN + corridor * SIDE;
        for (int place = 0; place <= corridor; place++) {
            square(sketch, MARGIN + place * SIDE, middle);
        }
        for (int side = 0; side < 2; side++) {
            int arm = middle + (side == 0 ? -SIDE : SIDE);
            square(sketch, turn, arm);
            if (player.light == side && player.arm != side) {
                sketch.centred("4", Palette.TEXT, turn + SIDE / 2, arm + SIDE / 2 + 5);
            }
            boolean isLit = player.place == 0 && player.light == side;
            double lamp = middle + (side == 0 ? -0.5 * SIDE : 1.5 * SIDE);
            sketch.disc(
                    MARGIN + SIDE / 2.0,
                    lamp,
                    7,
                    isLit ? Palette.line(side) : Palette.FAINT,
                    isLit ? Palette.line(side) : Palette.GROUND);
        }
        double y = middle + SIDE / 2.0 + (player.arm == ON_THE_WAY ? 0 : player.arm == 0 ? -SIDE : SIDE);
        sketch.disc(MARGIN + (player.place + 0.5) * SIDE, y, 8, Palette.INK, Palette.INK);
        strip(sketch, player.state, middle + 2 * SIDE + 10);
    }

    private static void square(Sketch sketch, int left, int top) {
        sketch.fill(left, top, SIDE, SIDE, Palette.GRID);
        sketch.frame(left, top, SIDE, SIDE, Palette.FAINT);
    }

    private static void strip(Sketch sketch, List<Double> state, int top) {
        for (int unit = 0; unit < state.size(); unit++) {
            int left = MARGIN + unit * WIDEST_STRIP / state.size();
            int right = MARGIN + (unit + 1) * WIDEST_STRIP / state.size();
            Color colour = Palette.diverging(state.get(unit));
            sketch.fill(left, top, right - left, STRIP, colour);
        }
        sketch.frame(MARGIN, top, WIDEST_STRIP, STRIP, Palette.FAINT);
    }

    private String text() {
        return "Maze, " + title + ": " + players.stream().map(this::text).collect(Collectors.joining("; ")) + ".";
    }

    private String text(Player player) {
        String side = player.light == 0 ? "left" : "right";
        String where = player.arm == ON_THE_WAY
                ? "at place " + player.place + " of " + corridor
                : "turned " + (player.arm == 0 ? "left" : "right");
        return player.name + " " + where + ", its light is " + side + ", its state from "
                + PlaneAxis.spoken(Collections.min(player.state)) + " to "
                + PlaneAxis.spoken(Collections.max(player.state));
    }
}
