package check.ex22;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import contract.FoolingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 22.4: judged by which of three judges is wrong on the learner's clause. */
public final class FoolingClauseCheck extends TaskCheck<FoolingClause> {
    private static final Pattern CLAUSE = Pattern.compile("(?:near the (\\w+) )?the (\\w+)((?: near the \\w+)*)");
    private static final List<String> STEMS = List.of("key", "boat", "lamp", "tower", "clock", "poet");

    /** For the exercise, and for JUnit. */
    public FoolingClauseCheck() {
        super("22.4", "a clause that fools three judges", FoolingClause.class);
        right(FoolingClauseCheck::clause);
        calls(FoolingClauseCheck::call);

        mistake(
                "first",
                "The judge of first nouns is right on your clause: the first noun has the subject's number, or is the"
                        + " subject. What may stand before the subject?");
        mistake(
                "last",
                "The judge of last nouns is right on your clause: it looks at the s of the last noun alone, whatever the"
                        + " table says.");
        mistake(
                "table",
                "The table is right on your clause. It does not always follow a noun's number: look at the last noun's row,"
                        + " where column 0 counts \"is\".");
        mistake(
                "alone",
                "In your clause the first noun and the last have the subject's number, or are the subject: two judges are"
                        + " right.");
        mistake("none-fooled", "All three judges are right on your clause: which number must the other nouns have?");
        mistake(
                "grammar",
                "Your clause is not one of this grammar: it ends before the verb, every noun is one of the list, and single"
                        + " blanks part the words.");

        check(0, "four nouns by hand", FoolingClauseCheck::byHand);
        obeys(3, "drawn tables");
        leavesArgumentsAlone(1);
    }

    private static void byHand(Trial<FoolingClause> trial) {
        String[] nouns = {"key", "keys", "boat", "boats"};
        INDArray counts = Nd4j.createFromArray(new float[][] {{5, 2}, {4, 1}, {1, 6}, {7, 2}});
        trial.gives(
                new Verdict("all", "wrong are 3 of 3 judges"),
                new Call<>("four nouns", answer -> judge(answer.clause(nouns, counts), nouns, counts)));
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s");
    }

    private static boolean saysAre(INDArray counts, int noun) {
        return counts.getDouble(noun, 1) > counts.getDouble(noun, 0);
    }

    /** Ends with the first noun whose verb the table knows, around a subject of the other number. */
    private static String clause(String[] nouns, INDArray counts) {
        for (int n = 0; n < nouns.length; n++) {
            boolean plural = isPlural(nouns[n]);
            if (saysAre(counts, n) == plural) {
                String subject = plural ? nouns[n].substring(0, nouns[n].length() - 1) : nouns[n] + "s";
                return "near the " + nouns[n] + " the " + subject + " near the " + nouns[n];
            }
        }
        throw new IllegalArgumentException("the table follows no noun");
    }

    private static Verdict judge(String clause, String[] nouns, INDArray counts) {
        List<String> known = List.of(nouns);
        Matcher parts = CLAUSE.matcher(clause);
        List<String> found = new ArrayList<>();
        if (parts.matches()) {
            for (String word : clause.split(" ", -1)) {
                if (!"near".equals(word) && !"the".equals(word)) {
                    found.add(word);
                }
            }
        }
        if (found.isEmpty() || !known.containsAll(found)) {
            return new Verdict("grammar", "not a clause of this grammar: \"" + clause + "\"");
        }
        boolean plural = isPlural(parts.group(2));
        String end = found.get(found.size() - 1);
        boolean first = isPlural(found.get(0)) == plural;
        boolean last = isPlural(end) == plural;
        boolean table = saysAre(counts, known.indexOf(end)) == plural;
        String words = String.format(
                Locale.ROOT,
                "\"%s\": wrong are %d of 3 judges",
                clause,
                Stream.of(first, last, table).filter(r -> !r).count());
        if (first && last) {
            return new Verdict(table ? "none-fooled" : "alone", words);
        }
        return new Verdict(last ? "last" : table ? "table" : first ? "first" : "all", words);
    }

    /** Two or three stems in both numbers; the table follows the number of one noun, and of no other. */
    private static Call<FoolingClause> call(Draw draw) {
        int stems = draw.size(2, 3);
        int from = draw.size(0, STEMS.size() - stems);
        String[] nouns = new String[2 * stems];
        INDArray counts = Nd4j.zeros(2 * stems, 2);
        int follows = draw.size(2, nouns.length - 1); // never one of the first two
        for (int n = 0; n < nouns.length; n++) {
            nouns[n] = STEMS.get(from + n / 2) + (n % 2 == 0 ? "" : "s");
            boolean saysAre = isPlural(nouns[n]) == (n == follows);
            int few = draw.size(0, 6);
            counts.putScalar(n, 0, saysAre ? few : few + draw.size(1, 5));
            counts.putScalar(n, 1, saysAre ? few + draw.size(1, 5) : few);
        }
        return new Call<>(nouns.length + " nouns", answer -> judge(answer.clause(nouns, counts), nouns, counts));
    }
}
