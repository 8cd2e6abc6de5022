package check.ex30;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.StateSuspect;
import java.util.Arrays;

/** Task 30.4: five programs, told apart by the games that they played. */
public final class StateSuspectCheck extends TaskCheck<StateSuspect> {
    private static final String[] KINDS = {"right", "kept", "cut", "exchanged", "none"};

    /** How a player of a kind turns. */
    private interface Turned {
        int at(int player, int game);
    }

    /** For the exercise, and for JUnit. */
    public StateSuspectCheck() {
        super("30.4", "what is wrong with the state", StateSuspect.class);
        right(StateSuspectCheck::kind);
        calls(draw -> call(draw));

        mistake(
                "kept-as-none",
                "A player that keeps its first lamp also turns to one side all the time. Compare the players: does each"
                        + " go by the lamp of its own first game?",
                (lamps, lengths, turns) -> instead(kind(lamps, lengths, turns), "kept", "none"));
        mistake(
                "none-as-kept",
                "A player without a state turns to one side in every game. So do all the others, whatever lamp they"
                        + " saw first.",
                (lamps, lengths, turns) -> instead(kind(lamps, lengths, turns), "none", "kept"));
        mistake(
                "cut-as-none",
                "You do not look at the lengths. If all short games are won, there is a state; what happens to it in"
                        + " the long ones?",
                (lamps, lengths, turns) -> instead(kind(lamps, lengths, turns), "cut", "none"));
        mistake(
                "exchanged-as-none",
                "The players go by a lamp, just not by their own. Compare the turns of player 0 with the lamps of"
                        + " player 1.",
                (lamps, lengths, turns) -> instead(kind(lamps, lengths, turns), "exchanged", "none"));
        mistake(
                "exchanged-as-kept",
                "They do not go by an earlier game: look at what the partner saw in the same game.",
                (lamps, lengths, turns) -> instead(kind(lamps, lengths, turns), "exchanged", "kept"));
        mistake(
                "first-game-alone",
                "You judge by the first game of each player. A state that is never reset does no harm there.",
                (lamps, lengths, turns) -> kind(firsts(lamps), firsts(lengths), firsts(turns)));
        mistake(
                "right-by-half",
                "You call a program right although it loses games. The players of a right one win them all.",
                (lamps, lengths, turns) -> instead(kind(lamps, lengths, turns), "cut", "right"));

        check(0, "two players by hand", StateSuspectCheck::byHand);
        obeys(4, "drawn games of all five programs");
    }

    private static void byHand(Trial<StateSuspect> trial) {
        int[][] lamps = {{0, 1, 0}, {1, 1, 0}};
        int[][] lengths = {{3, 9, 3}, {9, 3, 9}};
        int[][] kept = {{0, 0, 0}, {1, 1, 1}};
        int[][] cut = {{0, 0, 0}, {0, 1, 0}};
        trial.gives("right", new Call<>("right", answer -> answer.kind(lamps, lengths, lamps)));
        trial.gives("kept", new Call<>("kept", answer -> answer.kind(lamps, lengths, kept)));
        trial.gives("cut", new Call<>("cut", answer -> answer.kind(lamps, lengths, cut)));
    }

    private static String instead(String kind, String of, String said) {
        return kind.equals(of) ? said : kind;
    }

    private static int[][] firsts(int[][] games) {
        return Arrays.stream(games).map(row -> new int[] {row[0]}).toArray(int[][]::new);
    }

    private static String kind(int[][] lamps, int[][] lengths, int[][] turns) {
        if (isAll(turns, (player, game) -> lamps[player][game])) {
            return "right";
        }
        if (isAll(turns, (player, game) -> turns[0][0])) {
            return "none";
        }
        if (isAll(turns, (player, game) -> lamps[player][0])) {
            return "kept";
        }
        return isAll(turns, (player, game) -> lamps[player ^ 1][game]) ? "exchanged" : "cut";
    }

    private static boolean isAll(int[][] turns, Turned as) {
        for (int player = 0; player < turns.length; player++) {
            for (int game = 0; game < turns[player].length; game++) {
                if (turns[player][game] != as.at(player, game)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The games of all five programs, in a drawn order. */
    private static Call<StateSuspect> call(Draw draw) {
        int players = 2 * draw.size(2, 3);
        int games = draw.size(6, 9);
        int[][] lamps = new int[players][games];
        int[][] lengths = new int[players][games];
        for (int player = 0; player < players; player++) {
            for (int game = 0; game < games; game++) {
                // the first two games have both lamps, and partners begin with different ones: no two kinds look alike
                lamps[player][game] = game == 0 ? player % 2 : game == 1 ? 1 - player % 2 : draw.size(0, 1);
                lengths[player][game] = game % 2 == player / 2 % 2 ? draw.size(2, 5) : draw.size(6, 12);
            }
        }
        int side = draw.size(0, 1);
        Turned[] programs = {
            (player, game) -> lamps[player][game],
            (player, game) -> lamps[player][0],
            (player, game) -> lengths[player][game] < 6 ? lamps[player][game] : side,
            (player, game) -> lamps[player ^ 1][game],
            (player, game) -> side
        };
        int first = draw.size(0, KINDS.length - 1);
        return new Call<>(players + " players, " + games + " games", answer -> {
            String[] kinds = new String[KINDS.length];
            for (int k = 0; k < KINDS.length; k++) {
                Turned program = programs[(first + k) % KINDS.length];
                int[][] turns = new int[players][games];
                for (int player = 0; player < players; player++) {
                    for (int game = 0; game < games; game++) {
                        turns[player][game] = program.at(player, game);
                    }
                }
                kinds[k] = answer.kind(lamps, lengths, turns);
            }
            return kinds;
        });
    }
}
