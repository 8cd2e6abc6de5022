import contract.LogOddsScore;

class MyLogOddsScore implements LogOddsScore {
    @Override
    public double score(int[] good, int[] bad, int[] text) {
        double goods = good.length;
        double bads = bad.length;
        for (int w = 0; w < good.length; w++) {
            goods += good[w];
            bads += bad[w];
        }
        double sum = 0;
        for (int w : text) {
            sum += Math.log((good[w] + 1) / goods);
            sum -= Math.log((bad[w] + 1) / bads);
        }
        return sum;
    }
}
