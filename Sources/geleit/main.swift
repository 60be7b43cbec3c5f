Geleit.run()
