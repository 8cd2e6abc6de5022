import contract.PairRecipe;

class MyPairRecipe implements PairRecipe {
    @Override
    public Recipe choose() {
        return new Recipe(8, 24, true, 8, 0.02, 1150);
    }
}
