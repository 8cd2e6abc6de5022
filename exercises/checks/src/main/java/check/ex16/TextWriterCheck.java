package check.ex16;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TextWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 16.4: each token is read before the next one is written, and the end is not part of the text. */
public final class TextWriterCheck extends TaskCheck<TextWriter> {
    private static final TextWriter RIGHT = new Writer(false, false, false);

    /** For the exercise, and for JUnit. */
    public TextWriterCheck() {
        super("16.4", "mend a writer", TextWriter.class);
        right(RIGHT);
        calls(draw -> call(draw, 0));

        mistake(
                "as-found",
                "This is the writer as you found it. Follow it by hand: what does it read first, what does it read after"
                        + " its third token, and what does it do with the end?",
                new Writer(true, true, true));
        mistake(
                "opens-with-0",
                "What it reads as it goes on, and its end, are right. It still begins as if token 0 had been written:"
                        + " which token opens a text?",
                new Writer(true, false, false));
        mistake(
                "reads-its-first",
                "It opens and ends as it should. It still reads its first token again and again: what must it read before"
                        + " the next one?",
                new Writer(false, true, false));
        mistake(
                "end-is-kept",
                "It reads the right tokens. The end is still part of the text.",
                new Writer(false, false, true));
        mistake(
                "opens-with-0-and-reads-its-first",
                "The end is right. Two faults are left: what it reads at first, and what it reads later.",
                new Writer(true, true, false));
        mistake(
                "opens-with-0-and-end-is-kept",
                "What it reads as it goes on is right. Two faults are left: what it reads at first, and what it does with"
                        + " the end.",
                new Writer(true, false, true));
        mistake(
                "reads-its-first-and-end-is-kept",
                "It opens a text as it should. Two faults are left: what it reads later, and what it does with the end.",
                new Writer(false, true, true));
        mistake(
                "without-thought",
                "Your writer does not look at the thought after its first token: it is part of every step.",
                TextWriterCheck::thinksOnce);
        mistake(
                "no-thought",
                "Your writer never looks at the thought, so it says the same about everything.",
                (thought, after, end, most) -> RIGHT.write(thought.mul(0), after, end, most));
        mistake(
                "column",
                "You take a column of `after`: which of its numbers say what comes after token k?",
                (thought, after, end, most) -> RIGHT.write(thought, after.transpose(), end, most));
        mistake(
                "one-more",
                "You write one token more than `most`.",
                (thought, after, end, most) -> RIGHT.write(thought, after, end, most + 1));
        mistake(
                "one-fewer",
                "You write one token fewer than `most`.",
                (thought, after, end, most) -> RIGHT.write(thought, after, end, most - 1));

        Law<TextWriter> endless = law(draw -> call(draw, 6));

        check(0, "a text by hand", TextWriterCheck::equalsHandExample);
        obeys(2, "random texts");
        obeys(1, "a text that would never end", endless);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<TextWriter> trial) {
        INDArray thought = Nd4j.createFromArray(0f, 1, 2);
        INDArray after = Nd4j.createFromArray(new float[][] {{0, 0, 5}, {4, 0, 0}, {0, 3, 0}});
        trial.gives(new int[] {1, 0}, new Call<>("V=3, most=9", answer -> answer.write(thought, after, 2, 9)));
    }

    /** A writer that may still have each of the faults. */
    private record Writer(boolean opensWith0, boolean readsItsFirst, boolean keepsTheEnd) implements TextWriter {
        @Override
        public int[] write(INDArray thought, INDArray after, int end, int most) {
            List<Integer> text = new ArrayList<>();
            int before = opensWith0 ? 0 : end;
            while (text.size() < most) {
                int token = thought.add(after.getRow(before)).argMax().getInt(0);
                if (token != end || keepsTheEnd) {
                    text.add(token);
                }
                if (token == end) {
                    break;
                }
                before = readsItsFirst ? text.get(0) : token;
            }
            return text.stream().mapToInt(i -> i).toArray();
        }
    }

    private static int[] thinksOnce(INDArray thought, INDArray after, int end, int most) {
        int first = thought.add(after.getRow(end)).argMax().getInt(0);
        if (first == end || most == 0) {
            return new int[0];
        }
        INDArray opened = after.dup();
        opened.putRow(end, after.getRow(first));
        int[] rest = RIGHT.write(thought.mul(0), opened, end, most - 1);
        int[] all = new int[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /**
     * Five texts: each row names its next token by a walk over all of them, so a text has several tokens before its
     * end. The thought changes some of the choices. What would never end has a vote against its end.
     */
    private static Call<TextWriter> call(Draw draw, int endless) {
        int V = 7;
        int end = draw.size(2, V - 2);
        int most = endless > 0 ? draw.size(4, 6) : 12;
        INDArray[] thoughts = new INDArray[5];
        INDArray after = draw.scaled(1.5, V, V);
        for (int k = 0; k < V; k++) {
            after.putScalar(k, end, after.getDouble(k, end) - 0.5 - endless);
        }
        after.putScalar(end, end, after.getDouble(end, end) - 4);
        for (int i = 0; i < thoughts.length; i++) {
            thoughts[i] = draw.scaled(1.5, V);
        }
        return new Call<>("five texts, V=" + V + ", end=" + end + ", most=" + most, answer -> Arrays.stream(thoughts)
                .map(thought -> answer.write(thought, after, end, most))
                .toArray(int[][]::new));
    }
}
