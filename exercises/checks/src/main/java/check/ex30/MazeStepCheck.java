package check.ex30;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.MazeStep;
import contract.MazeView;

/** Task 30.3: the rules of the lesson's maze, and a way back. */
public final class MazeStepCheck extends TaskCheck<MazeStep> {
    private static final int ON = 0;
    private static final int BACK = 3;

    /** For the exercise, and for JUnit. */
    public MazeStepCheck() {
        super("30.3", "one step of a T-maze", MazeStep.class);
        right(MazeStepCheck::step);
        calls(MazeStepCheck::call);

        mistake(
                "lamp-everywhere",
                "The lamp can be seen in the corridor too: then there is nothing to remember. It is seen at place 0"
                        + " alone.",
                (place, turn, light, action) -> {
                    MazeView view = step(place, turn, light, action);
                    return view.seen() == 2 ? new MazeView(view.place(), light, view.reward(), view.over()) : view;
                });
        mistake(
                "seen-before",
                "You return what the player saw before its step. It sees the place where it is now.",
                (place, turn, light, action) -> {
                    MazeView view = step(place, turn, light, action);
                    return view.over()
                            ? view
                            : new MazeView(view.place(), seen(place, turn, light), view.reward(), false);
                });
        mistake(
                "through-the-wall",
                "Your player goes on beyond the turn: there on leads nowhere and costs 0.1.",
                (place, turn, light, action) -> place == turn && action == ON
                        ? new MazeView(place + 1, seen(place + 1, turn, light), 0, false)
                        : step(place, turn, light, action));
        mistake(
                "out-of-the-door",
                "Your player leaves by the entrance: back leads nowhere at place 0 and costs 0.1.",
                (place, turn, light, action) -> place == 0 && action == BACK
                        ? new MazeView(-1, seen(-1, turn, light), 0, false)
                        : step(place, turn, light, action));
        mistake(
                "no-hint",
                "What leads nowhere costs nothing: where is the hint that the player learns to walk by?",
                (place, turn, light, action) -> {
                    MazeView view = step(place, turn, light, action);
                    return view.over() ? view : new MazeView(view.place(), view.seen(), 0, false);
                });
        mistake(
                "wrong-goes-on",
                "After the wrong turn your game goes on: then the player may simply try the other side.",
                (place, turn, light, action) -> {
                    MazeView view = step(place, turn, light, action);
                    return view.over() && view.reward() < 0 ? new MazeView(turn, 3, -0.1, false) : view;
                });
        mistake(
                "other-side",
                "The reward is at the side where the lamp was not. Action 1 is left, lamp 0 is left.",
                (place, turn, light, action) -> {
                    MazeView view = step(place, turn, 1 - light, action);
                    return view.over() ? view : step(place, turn, light, action);
                });
        mistake(
                "turns-anywhere",
                "Left and right end the game in the corridor as well: they do so at the turn alone.",
                (place, turn, light, action) -> action == 1 || action == 2
                        ? step(turn, turn, light, action)
                        : step(place, turn, light, action));

        check(0, "five steps by hand", MazeStepCheck::byHand);
        obeys(3, "drawn games");
        obeys(1, "the shortest maze", law(draw -> game(draw, 2)));
    }

    private static void byHand(Trial<MazeStep> trial) {
        trial.gives(new MazeView(1, 2, 0, false), new Call<>("on", answer -> answer.step(0, 3, 1, 0)));
        trial.gives(new MazeView(0, 1, 0, false), new Call<>("back", answer -> answer.step(1, 3, 1, 3)));
        trial.gives(new MazeView(2, 2, -0.1, false), new Call<>("left", answer -> answer.step(2, 3, 1, 1)));
        trial.gives(new MazeView(3, -1, -0.1, true), new Call<>("wrong", answer -> answer.step(3, 3, 1, 1)));
        trial.gives(new MazeView(3, -1, 4, true), new Call<>("right", answer -> answer.step(3, 3, 1, 2)));
    }

    private static int seen(int place, int turn, int light) {
        if (place == 0) {
            return light;
        }
        return place == turn ? 3 : 2;
    }

    private static MazeView step(int place, int turn, int light, int action) {
        if (place == turn && (action == 1 || action == 2)) {
            return new MazeView(turn, -1, action == 1 + light ? 4 : -0.1, true);
        }
        int next = action == ON ? Math.min(place + 1, turn) : action == BACK ? Math.max(place - 1, 0) : place;
        return new MazeView(next, seen(next, turn, light), next == place ? -0.1 : 0, false);
    }

    private static Call<MazeStep> call(Draw draw) {
        return game(draw, draw.size(3, 8));
    }

    /** Every place, lamp and action, from a drawn beginning of the list on. */
    private static Call<MazeStep> game(Draw draw, int turn) {
        int all = (turn + 1) * 2 * 4;
        int first = draw.size(0, all - 1);
        return new Call<>("turn=" + turn, answer -> {
            MazeView[] views = new MazeView[all];
            for (int i = 0; i < all; i++) {
                int at = (first + i) % all;
                views[i] = answer.step(at / 8, turn, at / 4 % 2, at % 4);
            }
            return views;
        });
    }
}
