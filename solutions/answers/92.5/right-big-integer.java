import contract.SignVerdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.IntStream;

class MySignVerdict implements SignVerdict {
    @Override
    public Decision decide(boolean[] network, boolean[] rival) {
        int wins = alone(network, rival);
        int losses = alone(rival, network);
        double p = p(Math.max(wins, losses), wins + losses);
        String ahead = wins > losses ? "network" : "rival";
        return new Decision(p, p < 0.05 ? ahead : "no difference");
    }

    private int alone(boolean[] one, boolean[] other) {
        return (int) IntStream.range(0, one.length).filter(i -> one[i] && !other[i]).count();
    }

    private double p(int from, int n) {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k <= n; k++) {
            if (k >= from) {
                sum = sum.add(ways);
            }
            ways = ways.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
        BigDecimal share = new BigDecimal(sum).divide(new BigDecimal(BigInteger.TWO.pow(n)), MathContext.DECIMAL64);
        return Math.min(1, 2 * share.doubleValue());
    }
}
