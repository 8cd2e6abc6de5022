package check.ex15;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LostRate;
import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 15.5: the highest rate at which 440 hertz are really in the sound. */
public final class LostRateCheck extends TaskCheck<LostRate> {
    private static final double PITCH = 440;
    private static final int[] RATES = {8000, 11_025, 16_000, 22_050, 44_100};
    /** How much of the loudest candidate's strength counts as there; the tone has 0.4 of its loudest overtone. */
    private static final double THERE = 0.2;

    private static final LostRate RIGHT = highest(LostRateCheck::strength);

    /** For the exercise, and for JUnit. */
    public LostRateCheck() {
        super("15.5", "a recording without its clock", LostRate.class);
        right(RIGHT);
        calls(draw -> call(draw, 0.5, Math.PI / 2, 0.4, 1, 0.6, 0.5));

        mistake(
                "loudest",
                "You take the rate at which 440 hertz are loudest. An overtone may be louder than its tone: which of the"
                        + " rates that fit makes it the lowest tone there is?",
                (sound, rates) -> best(rates, rate -> strength(Numbers.of(sound), PITCH / rate)));
        mistake(
                "lowest-rate",
                "You take the lowest rate that fits. At half the true rate the first overtone passes for the tone: which"
                        + " of the rates that fit is the true one?",
                (sound, rates) -> best(there(sound, rates, LostRateCheck::strength), rate -> -rate));
        mistake(
                "crossings",
                "You count how often the sound crosses 0. Overtones and noise cross it too: how could you ask for one"
                        + " pitch alone?",
                (sound, rates) -> nearest(rates, 2 * PITCH * sound.length() / crossings(sound)));
        mistake(
                "sine-only",
                "You compare only with a sine, which begins at 0. Where in its turn does the tone begin, and which second"
                        + " wave would notice the rest?",
                highest((sound, turns) -> Math.abs(sum(sound, turns, 0))));
        mistake(
                "place",
                "You return the place of the rate in the array: return the rate itself.",
                (sound, rates) -> IntStream.range(0, rates.length)
                        .filter(i -> rates[i] == RIGHT.find(sound, rates))
                        .findFirst()
                        .orElseThrow());
        mistake(
                "highest-always",
                "You return the highest rate, whatever sounds: no rate is louder than the others for you. Is 440 / rate a"
                        + " division of whole numbers, or does your angle lack the 2π of a whole turn?",
                (sound, rates) -> best(rates, rate -> rate));
        mistake(
                "half",
                "You return half the rate: is yours the rate of the first overtone, or did you count half periods?",
                (sound, rates) -> RIGHT.find(sound, rates) / 2);

        Law<LostRate> pure = special(draw -> call(draw, 0, 0, 1));
        mistake(
                pure,
                "cosine-only",
                "You compare only with a cosine, which begins at its top. Where in its turn does the tone begin, and"
                        + " which second wave would notice the rest?",
                highest((sound, turns) -> Math.abs(sum(sound, turns, Math.PI / 2))));

        check(0, "eight samples by hand", LostRateCheck::equalsHandExample);
        obeys(1, "a tone without overtones", pure);
        obeys(2, "overtones louder than the tone, and noise");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<LostRate> trial) {
        INDArray sound = Nd4j.createFromArray(0f, 1, 0, -1, 0, 1, 0, -1);
        trial.gives(
                1760, new Call<>("rates 880, 1760, 3520", answer -> answer.find(sound, new int[] {880, 1760, 3520})));
    }

    /** Takes the highest of the rates at which the tone is there. */
    private static LostRate highest(ToDoubleBiFunction<double[], Double> strength) {
        return (sound, rates) -> best(there(sound, rates, strength), rate -> rate);
    }

    private static int[] there(INDArray sound, int[] rates, ToDoubleBiFunction<double[], Double> strength) {
        double[] samples = Numbers.of(sound);
        double[] heard = Arrays.stream(rates)
                .mapToDouble(rate -> strength.applyAsDouble(samples, PITCH / rate))
                .toArray();
        double least = THERE * Arrays.stream(heard).max().orElseThrow();
        return IntStream.range(0, rates.length)
                .filter(i -> heard[i] >= least)
                .map(i -> rates[i])
                .toArray();
    }

    /** How much of a pitch, in turns per sample, is in a sound, wherever in its turn it begins. */
    private static double strength(double[] sound, double turns) {
        return Math.hypot(sum(sound, turns, 0), sum(sound, turns, Math.PI / 2));
    }

    private static double sum(double[] sound, double turns, double phase) {
        double sum = 0;
        for (int i = 0; i < sound.length; i++) {
            sum += sound[i] * Math.sin(2 * Math.PI * turns * i + phase);
        }
        return sum;
    }

    private static int crossings(INDArray sound) {
        double[] samples = Numbers.of(sound);
        return (int) Math.max(
                1,
                IntStream.range(1, samples.length)
                        .filter(i -> samples[i - 1] < 0 != samples[i] < 0)
                        .count());
    }

    private static int nearest(int[] rates, double wanted) {
        return best(rates, rate -> -Math.abs(rate - wanted));
    }

    private interface Score {
        double of(int rate);
    }

    private static int best(int[] rates, Score score) {
        int best = rates[0];
        for (int rate : rates) {
            best = score.of(rate) > score.of(best) ? rate : best;
        }
        return best;
    }

    /** One recording at each of the three higher rates, and one at a lower. */
    private static Call<LostRate> call(Draw draw, double noise, double phase, double... strengths) {
        int[] made = {2, 3, 4, draw.size(0, 1)};
        INDArray[] sounds = IntStream.of(made)
                .mapToObj(place -> recording(draw, RATES[place], noise, phase, strengths))
                .toArray(INDArray[]::new);
        int[] rates = shuffled(draw);
        String told = "made at 16000, 22050, 44100 and " + RATES[made[3]];
        return new Call<>(told, answer -> Arrays.stream(sounds)
                .mapToInt(sound -> answer.find(sound, rates))
                .toArray());
    }

    private static int[] shuffled(Draw draw) {
        int[] rates = RATES.clone();
        for (int i = rates.length - 1; i > 0; i--) {
            int other = draw.size(0, i);
            int rate = rates[i];
            rates[i] = rates[other];
            rates[other] = rate;
        }
        return rates;
    }

    /** A tone and its overtones with these strengths; the tone begins at the given angle, the overtones anywhere. */
    private static INDArray recording(Draw draw, int rate, double noise, double phase, double... strengths) {
        float[] sound = draw.scaled(noise, draw.size(1500, 2000)).toFloatVector();
        for (int k = 0; k < strengths.length; k++) {
            double begins = k == 0 ? phase : draw.size(0, 99) * Math.PI / 50;
            for (int i = 0; i < sound.length; i++) {
                double turns = (k + 1) * PITCH / rate * i;
                sound[i] += (float) (strengths[k] * Math.sin(2 * Math.PI * turns + begins));
            }
        }
        return Nd4j.createFromArray(sound);
    }
}
