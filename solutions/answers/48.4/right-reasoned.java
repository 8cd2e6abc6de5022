import contract.LateRepeat;

class MyLateRepeat implements LateRepeat {
    @Override
    public int[] periods() {
        return new int[] {11, 9, 8, 7};
    }
}
