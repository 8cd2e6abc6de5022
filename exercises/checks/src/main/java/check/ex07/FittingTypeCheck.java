package check.ex07;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.FittingType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Task 7.2: the type follows from what goes in, what comes out, and when. */
public final class FittingTypeCheck extends TaskCheck<FittingType> {
    private static final FittingType RIGHT = (in, out, oneAnswerAStep, live) -> {
        if (in == 1) {
            return out == 1 ? Types.ONE_TO_ONE : Types.ONE_TO_MANY;
        }
        return out == 1 ? Types.MANY_TO_ONE : manyToMany(oneAnswerAStep, live);
    };

    /** For the exercise, and for JUnit. */
    public FittingTypeCheck() {
        super("7.2", "which type fits", FittingType.class);
        right(RIGHT);
        calls(draw -> {
            int in = draw.size(3, 50);
            return asking(
                    new Question(in, in, true, true),
                    new Question(in, in, true, false),
                    new Question(in, in + draw.size(1, 9), false, false),
                    new Question(in, in, false, false));
        });

        mistake(
                "both-when-live",
                "You choose both directions for live answers: a loop from the end cannot begin before the end.",
                (in, out, oneAnswerAStep, live) -> RIGHT.type(in, out, oneAnswerAStep, false));
        mistake(
                "in-step-always",
                "You choose in step although the whole input is there: here both directions are possible, and they know more.",
                (in, out, oneAnswerAStep, live) -> RIGHT.type(in, out, oneAnswerAStep, true));
        mistake(
                "by-length",
                "As many steps out as in does not mean one answer per step: the order may differ, as in translation.",
                (in, out, oneAnswerAStep, live) -> RIGHT.type(in, out, in == out, live));
        mistake(
                "always-encoder",
                "You choose encoder and decoder for every sequence to sequence: where each step has its own answer, no detour is needed.",
                (in, out, oneAnswerAStep, live) -> RIGHT.type(in, out, false, live));
        mistake(
                "live-inverted",
                "You have live and not live the wrong way round: live is in step, not live is both directions.",
                (in, out, oneAnswerAStep, live) -> RIGHT.type(in, out, oneAnswerAStep, !live));
        mistake(
                "mixed-up",
                "One to many and many to one are mixed up: the first word is about the input.",
                (in, out, a, live) ->
                        in == 1 || out == 1 ? RIGHT.type(out, in, a, live) : RIGHT.type(in, out, a, live));
        mistake(
                "many-to-many",
                "\"many to many\" is none of the six names: it is in step, both directions or encoder, decoder.",
                (in, out, a, live) -> in > 1 && out > 1 ? "many to many" : RIGHT.type(in, out, a, live));
        mistake(
                "live-first",
                "You ask too early whether it is live: one step in, or one out, already decides the name.",
                (in, out, a, live) -> live ? Types.IN_STEP : RIGHT.type(in, out, a, false));
        mistake(
                "live-answer-first",
                "You ask too early whether it is live: one step in, or one out, already decides the name.",
                (in, out, a, live) -> live && a ? Types.IN_STEP : RIGHT.type(in, out, a, live));
        mistake(
                "each-step-first",
                "You ask too early whether each step has an answer: one step in, or one out, already decides the name.",
                (in, out, a, live) -> a ? manyToMany(true, live) : RIGHT.type(in, out, false, live));
        mistake(
                "one-in-alone",
                "One step in and one step out is one to one.",
                (in, out, a, live) -> in == 1 ? Types.ONE_TO_MANY : RIGHT.type(in, out, a, live));
        mistake(
                "one-out-first",
                "One step in and one step out is one to one.",
                (in, out, a, live) -> out == 1 ? Types.MANY_TO_ONE : RIGHT.type(in, out, a, live));
        mistake(
                "no-both",
                "Each step has its own answer and nobody waits for it, so both directions know most: encoder and decoder are for answers in another order.",
                (in, out, a, live) -> RIGHT.type(in, out, a && live, live));

        Law<FittingType> single = law(draw -> {
            int many = draw.size(2, 50);
            return asking(
                    new Question(1, 1, true, false),
                    new Question(1, many, false, false),
                    new Question(many, 1, false, false),
                    new Question(1, 1, true, true),
                    new Question(1, many, false, true));
        });

        check(0, "translating 7 words into 9", FittingTypeCheck::equalsTheExample);
        obeys(1, "one thing in, or one thing out", single);
        obeys(2, "many in, many out");
    }

    private static void equalsTheExample(Trial<FittingType> trial) {
        trial.gives(
                Types.ENCODER_DECODER,
                new Call<>("7 in, 9 out, no answer per step, not live", answer -> answer.type(7, 9, false, false)));
    }

    private record Question(int in, int out, boolean oneAnswerAStep, boolean live) {
        @Override
        public String toString() {
            return in + " in, " + out + " out, " + (oneAnswerAStep ? "an answer to each step, " : "")
                    + (live ? "live" : "not live");
        }
    }

    private static Call<FittingType> asking(Question... questions) {
        return new Call<>("", answer -> {
            Map<Question, String> types = new LinkedHashMap<>();
            for (Question one : questions) {
                types.put(one, answer.type(one.in, one.out, one.oneAnswerAStep, one.live));
            }
            return types;
        });
    }

    private static String manyToMany(boolean oneAnswerAStep, boolean live) {
        if (!oneAnswerAStep) {
            return Types.ENCODER_DECODER;
        }
        return live ? Types.IN_STEP : Types.BOTH;
    }
}
