import contract.PairRecipe;

class MyPairRecipe implements PairRecipe {
    @Override
    public Recipe choose() {
        int E = 8;
        int H = 24;
        long cell = 3 * E * H + 3 * H * H + 4 * H;
        long output = 2 * H * 12 + 12; // ten digits, a colon and the end
        long updates = 1_200_000_000L / (3 * (2 * cell + output) * 8 * 8);
        return new Recipe(E, H, true, 8, 0.03, (int) updates);
    }
}
