print("geleit")
