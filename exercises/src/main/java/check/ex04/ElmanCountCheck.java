package check.ex04;

import check.Call;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.ElmanCount;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Task 4.4: D·H + H·H + H + H·C + C, whatever T. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class ElmanCountCheck {
    private static final ElmanCount RIGHT = (T, D, H, C) -> D * H + H * H + H + H * C + C;

    private static final List<Mistake<ElmanCount>> MISTAKES = List.of(
            new Mistake<>(
                    "The weights are counted once a step: all T steps share the same ones.",
                    (T, D, H, C) -> T * (D * H + H * H + H + H * C + C)),
            new Mistake<>(
                    "The recurrent layer's weights are counted once a step: all T steps share the same ones.",
                    (T, D, H, C) -> T * (D * H + H * H + H) + H * C + C),
            new Mistake<>(
                    "Wh is counted once a step: all T steps share the same one.",
                    (T, D, H, C) -> D * H + T * H * H + H + H * C + C),
            new Mistake<>(
                    "Both biases are forgotten: b has H numbers, c has C.", (T, D, H, C) -> D * H + H * H + H * C),
            new Mistake<>("The bias b, H numbers, is forgotten.", (T, D, H, C) -> D * H + H * H + H * C + C),
            new Mistake<>("The bias c, C numbers, is forgotten.", (T, D, H, C) -> D * H + H * H + H + H * C),
            new Mistake<>(
                    "The output layer is forgotten: Vo has H·C numbers, c has C.", (T, D, H, C) -> D * H + H * H + H),
            new Mistake<>("Wh is forgotten: it has H·H numbers.", (T, D, H, C) -> D * H + H + H * C + C),
            new Mistake<>(
                    "Wh is counted as H numbers: it joins every unit to every unit, H·H.",
                    (T, D, H, C) -> D * H + H + H + H * C + C),
            new Mistake<>(
                    "The recurrent layer has one bias, b, not two.", (T, D, H, C) -> D * H + H * H + 2 * H + H * C + C),
            new Mistake<>(
                    "Vo is counted as D·C: it joins the H units to the C classes, H·C.",
                    (T, D, H, C) -> D * H + H * H + H + D * C + C),
            new Mistake<>("Wx is forgotten: it has D·H numbers.", (T, D, H, C) -> H * H + H + H * C + C),
            new Mistake<>("Vo is forgotten: it has H·C numbers.", (T, D, H, C) -> D * H + H * H + H + C),
            new Mistake<>(
                    "The biases are counted once a step: all T steps share the same ones.",
                    (T, D, H, C) -> D * H + H * H + T * H + H * C + T * C));

    private static final Law<ElmanCount> LAW = new Law<>(
            RIGHT, MISTAKES, draw -> call(draw.size(3, 9), draw.size(2, 9), draw.size(10, 30), draw.size(31, 60)));

    private static Call<ElmanCount> call(int T, int D, int H, int C) {
        return new Call<>("T=" + T + ", D=" + D + ", H=" + H + ", C=" + C, answer -> answer.parameters(T, D, H, C));
    }

    /** For JUnit. */
    ElmanCountCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example counted by hand")
    void equalsHandCount(Trial<ElmanCount> trial) {
        trial.gives(34, call(5, 2, 3, 4), LAW); // 6 + 9 + 3 + 12 + 4
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("networks of several sizes")
    void countsSharedWeightsOnce(Trial<ElmanCount> trial) {
        trial.obeys(LAW);
    }
}
